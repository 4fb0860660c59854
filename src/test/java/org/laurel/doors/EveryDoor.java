package org.laurel.doors;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.laurel.platform.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Who may come through which door, tried at every door by everybody on a running server. How somebody signs in is the
 * profile's business; who may do what is not, so that every profile has this same table.
 */
public interface EveryDoor {

    ApplicationContext application();

    /** Somebody who is not signed in. */
    Visitor stranger();

    /** Somebody with this one role. */
    Visitor somebody(Role role);

    /** The doors, as the table names them, that are not there under this profile. */
    default Set<String> missing() {
        return Set.of();
    }

    @Test
    default void everyDoorIsInTheTable() throws IOException {
        Set<String> doors = new TreeSet<>();
        application()
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> doors(info).forEach(doors::add)));
        ownFiles().forEach(file -> doors.add("GET " + file));
        doors.removeAll(Table.DOORS.stream().map(Table.Door::name).collect(toSet()));
        assertThat(doors).as("doors that are not in the table").isEmpty();
    }

    private static Stream<String> doors(RequestMappingInfo mapping) {
        Set<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(toSet());
        return mapping.getPatternValues().stream()
                .flatMap(path ->
                        (methods.isEmpty() ? Set.of("ANY") : methods).stream().map(method -> method + " " + path));
    }

    private static List<String> ownFiles() throws IOException {
        List<String> files = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*")) {
            String path = file.getURL().getPath();
            files.add(path.substring(path.lastIndexOf("/static/") + "/static".length()));
        }
        return files;
    }

    @Test
    default void everyDoorLetsInWhomTheTableNamesAndNobodyElse() {
        List<String> wrong = new ArrayList<>();
        Visitor stranger = stranger();
        Map<Role, Visitor> people = new EnumMap<>(Role.class);
        for (Table.Door door : Table.DOORS) {
            if (missing().contains(door.name())) {
                continue;
            }
            tryDoor(door, "a stranger", stranger, door.isForStrangers(), wrong);
            for (Role role : Role.values()) {
                Visitor visitor = people.computeIfAbsent(role, this::somebody);
                tryDoor(door, role.word(), visitor, door.isFor(role), wrong);
                if (door.endsSession()) {
                    people.remove(role);
                }
            }
        }
        assertThat(wrong).as("doors that are not as the table says").isEmpty();
    }

    private static void tryDoor(Table.Door door, String who, Visitor visitor, boolean mayPass, List<String> wrong) {
        HttpResponse<String> answer = visitor.send(door.method(), door.path(), Map.of());
        if (passed(answer) != mayPass || failed(door, answer)) {
            wrong.add(door.name() + ": " + who + (mayPass ? " may pass" : " may not pass") + " and got "
                    + answer.statusCode()
                    + answer.headers()
                            .firstValue("Location")
                            .map(to -> " to " + to)
                            .orElse(""));
        }
    }

    /** The page that tells of errors says 500 of itself when there was none. */
    private static boolean failed(Table.Door door, HttpResponse<String> answer) {
        return answer.statusCode() >= 500 && !door.pattern().equals("/error");
    }

    private static boolean passed(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("");
        boolean toLogin = answer.statusCode() / 100 == 3 && to.endsWith("/login");
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !toLogin;
    }

    @Test
    default void theTableNamesRolesThatExist() {
        Set<String> words = Arrays.stream(Role.values()).map(Role::word).collect(toSet());
        words.addAll(Set.of("everybody", "signed-in", "nobody"));
        assertThat(Table.DOORS).allSatisfy(door -> assertThat(words).containsAll(door.who()));
    }
}

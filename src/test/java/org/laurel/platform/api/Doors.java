package org.laurel.platform.api;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every door for programs that the rooms have, whatever the profile. */
final class Doors {

    private static final String FOR_PROGRAMS = "/api/v1/";

    /** One method at one path, and what answers there. */
    record Door(String method, String path, Method handler, String[] consumes) {}

    private Doors() {}

    static List<Door> all() {
        StandardEnvironment keycloak = new StandardEnvironment();
        keycloak.setActiveProfiles("keycloak");
        var rooms = new ClassPathScanningCandidateComponentProvider(false, keycloak);
        rooms.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        List<Door> doors = new ArrayList<>();
        rooms.findCandidateComponents("org.laurel").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            for (Method handler : type.getDeclaredMethods()) {
                doors(type, handler).forEach(doors::add);
            }
        });
        return doors;
    }

    private static Stream<Door> doors(Class<?> type, Method handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        RequestMapping base = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        String before = base == null || base.path().length == 0 ? "" : base.path()[0];
        String[] paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        return Arrays.stream(paths)
                .map(path -> before + path)
                .filter(path -> path.startsWith(FOR_PROGRAMS))
                .flatMap(path -> Arrays.stream(mapping.method())
                        .map(RequestMethod::name)
                        .map(method -> new Door(method, path, handler, mapping.consumes())));
    }
}

package org.laurel.platform.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laurel.edition.AskedEdition;
import org.laurel.platform.IfMatch;
import org.laurel.platform.Listing;
import org.laurel.platform.api.Doors.Door;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What the contract has to say, made from the doors themselves: all but the words. */
final class ExpectedContract {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> MAKE_SOMETHING = Set.of(
            "POST /api/v1/entries", "POST /api/v1/entries/{id}/documents", "POST /api/v1/office/invitations/{person}");

    private final Shapes shapes = new Shapes();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    ExpectedContract() {
        Doors.all()
                .forEach(door -> paths.computeIfAbsent(door.path(), first -> new TreeMap<>())
                        .put(door.method().toLowerCase(Locale.ROOT), operation(door)));
    }

    Map<String, Map<String, Object>> paths() {
        return paths;
    }

    Map<String, Map<String, Object>> schemas() {
        return shapes.named();
    }

    private Map<String, Object> operation(Door door) {
        Map<String, Object> operation = new LinkedHashMap<>();
        String room = door.handler().getDeclaringClass().getSimpleName().replaceAll("Api$", "");
        operation.put("operationId", room + "." + door.handler().getName());
        operation.put("tags", List.of(door.path().split("/")[3]));
        if (isPublic(door)) {
            operation.put("security", List.of());
        }
        if (!parameters(door).isEmpty()) {
            operation.put("parameters", parameters(door));
        }
        Arrays.stream(door.handler().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .findFirst()
                .ifPresent(body -> operation.put("requestBody", body(door, body)));
        operation.put("responses", replies(door));
        return operation;
    }

    private static boolean isPublic(Door door) {
        return door.path().matches("/api/v1/(editions|log)(/.*)?");
    }

    private static boolean writes(Door door) {
        return !door.method().equals("GET");
    }

    private static boolean takes(Door door, Class<?> type) {
        return Arrays.asList(door.handler().getParameterTypes()).contains(type);
    }

    private static List<Map<String, Object>> parameters(Door door) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Matcher name = NAME.matcher(door.path()); name.find(); ) {
            parameters.add(parameter(name.group(1), "path", true));
        }
        for (Parameter parameter : door.handler().getParameters()) {
            if (parameter.getType() == Listing.class) {
                parameters.add(shared("parameters", "Page"));
                parameters.add(shared("parameters", "Size"));
            } else if (parameter.getType() == AskedEdition.class) {
                parameters.add(shared("parameters", "Edition"));
            } else if (parameter.getType() == IfMatch.class) {
                parameters.add(shared("parameters", "IfMatch"));
            } else if (parameter.isAnnotationPresent(RequestParam.class)) {
                parameters.add(parameter(parameter.getName(), "query", false));
            }
        }
        if (writes(door)) {
            parameters.add(shared("parameters", "IdempotencyKey"));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String in, boolean required) {
        Map<String, Object> parameter = new LinkedHashMap<>(Map.of("name", name, "in", in));
        if (required) {
            parameter.put("required", true);
        }
        parameter.put("schema", Map.of("type", "string"));
        return parameter;
    }

    static Map<String, Object> shared(String kind, String name) {
        return Map.of("$ref", "#/components/" + kind + "/" + name);
    }

    private Map<String, Object> body(Door door, Parameter body) {
        Map<String, Object> content = new TreeMap<>();
        if (body.getType() == byte[].class) {
            Arrays.stream(door.consumes()).forEach(type -> content.put(type, Map.of()));
        } else {
            content.put("application/json", Map.of("schema", shapes.asked(body.getAnnotatedType())));
        }
        return Map.of("required", true, "content", content);
    }

    private Map<String, Object> replies(Door door) {
        Map<String, Object> replies = new TreeMap<>();
        AnnotatedType answer = door.handler().getAnnotatedReturnType();
        if (Shapes.raw(answer.getType()) == ResponseEntity.class) {
            answer = ((AnnotatedParameterizedType) answer).getAnnotatedActualTypeArguments()[0];
        }
        boolean nothing = answer.getType() == Void.class;
        String status = MAKE_SOMETHING.contains(door.method() + " " + door.path()) ? "201" : nothing ? "204" : "200";
        replies.put(status, nothing ? Map.of() : Map.of("content", content(door, answer)));
        problems(door).forEach(problem -> replies.put(problem, shared("responses", "Problem" + problem)));
        return replies;
    }

    private Map<String, Object> content(Door door, AnnotatedType answer) {
        if (answer.getType() != byte[].class) {
            return Map.of("application/json", Map.of("schema", shapes.answered(answer)));
        }
        return door.path().endsWith(".zip")
                ? Map.of("application/zip", Map.of())
                : new TreeMap<>(Map.of("application/pdf", Map.of(), "image/jpeg", Map.of(), "image/png", Map.of()));
    }

    private static List<String> problems(Door door) {
        List<String> problems = new ArrayList<>(List.of("404", "429"));
        boolean body = Arrays.stream(door.handler().getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(RequestBody.class));
        if (body) {
            problems.addAll(List.of("413", "415"));
        }
        if (writes(door) || takes(door, Listing.class)) {
            problems.add("400");
        }
        if (!isPublic(door)) {
            problems.addAll(List.of("401", "403", "503"));
        }
        if (writes(door) || door.path().matches(".*(/results?|/results/.*|/bundle.zip)")) {
            problems.add("409");
        }
        if (writes(door) || door.path().endsWith("/consistency")) {
            problems.add("422");
        }
        if (takes(door, IfMatch.class)) {
            problems.addAll(List.of("412", "428"));
        }
        return problems;
    }
}

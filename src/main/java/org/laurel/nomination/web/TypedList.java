package org.laurel.nomination.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.laurel.nomination.Shortlist;
import org.laurel.nomination.Shortlist.Contender;
import org.springframework.util.MultiValueMap;

/** What stands in the form: who is nominated, in the order of all categories one after the other, and the reasons typed. */
record TypedList(List<String> nominated, Map<String, String> reasons) {

    private static final String REASON = "reason-";

    /** The list as it is kept. */
    static TypedList of(Shortlist list) {
        List<String> nominated = new ArrayList<>();
        Map<String, String> reasons = new TreeMap<>();
        list.lines().stream().flatMap(line -> line.nominated().stream()).forEach(contender -> {
            nominated.add(contender.entry());
            reasons.put(contender.entry(), contender.reason());
        });
        return new TypedList(nominated, reasons);
    }

    static TypedList of(MultiValueMap<String, String> form) {
        Map<String, String> reasons = new TreeMap<>();
        form.forEach((field, values) -> {
            if (field.startsWith(REASON) && !values.isEmpty()) {
                reasons.put(field.substring(REASON.length()), values.get(0));
            }
        });
        return new TypedList(List.copyOf(form.getOrDefault("nominated", List.of())), reasons);
    }

    /** The order within one category. */
    List<String> in(Shortlist.Line line) {
        List<String> known = line.everybody().stream().map(Contender::entry).toList();
        return nominated.stream().filter(known::contains).toList();
    }

    String reason(String entry) {
        return Optional.ofNullable(reasons.get(entry)).orElse("");
    }

    /** One entry moved within its category: {@code up:id}, {@code down:id}, {@code in:id} or {@code out:id}. */
    TypedList moved(String move, Shortlist list) {
        int colon = move.indexOf(':');
        String entry = move.substring(colon + 1);
        return list.lines().stream()
                .filter(line -> line.everybody().stream()
                        .anyMatch(contender -> contender.entry().equals(entry)))
                .findFirst()
                .map(line -> with(line, moved(move.substring(0, Math.max(colon, 0)), entry, in(line)), list))
                .orElse(this);
    }

    private static List<String> moved(String way, String entry, List<String> order) {
        List<String> moved = new ArrayList<>(order);
        int at = moved.indexOf(entry);
        switch (way) {
            case "up" -> Collections.swap(moved, Math.max(at, 0), Math.max(at - 1, 0));
            case "down" -> Collections.swap(moved, Math.max(at, 0), Math.min(at + 1, moved.size() - 1));
            case "out" -> moved.remove(entry);
            case "in" -> {
                moved.remove(entry);
                moved.add(entry);
            }
            default -> {}
        }
        return moved;
    }

    private TypedList with(Shortlist.Line changed, List<String> order, Shortlist list) {
        List<String> all = new ArrayList<>();
        list.lines().forEach(line -> all.addAll(line == changed ? order : in(line)));
        return new TypedList(all, reasons);
    }
}

package org.laurel.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laurel.audit.CanonicalJson;
import org.laurel.edition.Edition;

/** Counts every round anew and compares place by place with what is published. */
final class PlaceChecks {

    private final Edition edition;
    private final Recount recount;
    private final List<Finding> findings;

    PlaceChecks(Edition edition, Recount recount, List<Finding> findings) {
        this.edition = edition;
        this.recount = recount;
        this.findings = findings;
    }

    void check(Map<String, Object> outcome, Map<String, Object> entries) {
        List<?> published = outcome.get("rounds") instanceof List<?> list ? list : List.of();
        List<RoundHistory> rounds = recount.rounds();
        int before = findings.size();
        if (published.size() != rounds.size() || outcome.size() != 1) {
            fail("The outcome has " + published.size() + " rounds, the records have " + rounds.size() + ".");
        }
        for (int i = 0; i < Math.min(published.size(), rounds.size()); i++) {
            round(rounds.get(i), published.get(i));
        }
        known(rounds, entries);
        if (findings.size() == before) {
            findings.add(Finding.holds("All places of " + rounds.size()
                    + " rounds come out as published, by the rules of " + edition.name() + "."));
        }
        overrides(rounds);
    }

    private void round(RoundHistory round, Object published) {
        String name = "Round " + round.id + ": ";
        round.faults.forEach(fault -> fail(name + fault));
        try {
            if (!recount.underItsRules(round)) {
                fail(name + "it was not judged under the rules that are published.");
            }
            compare(name, recount.outcome(round), published);
        } catch (RuntimeException e) {
            fail(name + "it cannot be counted: " + e.getMessage() + ".");
        }
    }

    private void compare(String name, Map<String, Object> counted, Object published) {
        if (!(published instanceof Map<?, ?> said)) {
            fail(name + "nothing is published of it.");
            return;
        }
        counted.forEach((key, value) -> {
            Object there = said.get(key);
            if (there == null || !CanonicalJson.write(value).equals(CanonicalJson.write(there))) {
                fail(name + "published " + key + " differ from the recount: "
                        + first(value, there == null ? "nothing" : there));
            }
        });
        if (said.size() != counted.size()) {
            fail(name + "more is published of it than was counted.");
        }
    }

    /** The first item of two lists in which they differ, or the two values. */
    private static String first(Object counted, Object published) {
        if (counted instanceof List<?> mine && published instanceof List<?> theirs) {
            for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
                String one = CanonicalJson.write(mine.get(i));
                String other = CanonicalJson.write(theirs.get(i));
                if (!one.equals(other)) {
                    return "counted " + one + ", published " + other + ".";
                }
            }
            int same = Math.min(mine.size(), theirs.size());
            return "counted " + mine.size() + ", published " + theirs.size() + "; the first without its like is "
                    + CanonicalJson.write((mine.size() > same ? mine : theirs).get(same)) + ".";
        }
        return "counted " + counted + ", published " + published + ".";
    }

    private void known(List<RoundHistory> rounds, Map<String, Object> entries) {
        Set<Object> ids = new HashSet<>();
        if (entries.get("entries") instanceof List<?> list) {
            list.forEach(entry -> ids.add(entry instanceof Map<?, ?> map ? map.get("id") : ""));
        }
        rounds.stream()
                .flatMap(round -> round.entries().stream())
                .filter(entry -> !ids.contains(entry))
                .distinct()
                .forEach(entry -> fail("Entry " + entry + " was judged and is not among the published entries."));
    }

    private void overrides(List<RoundHistory> rounds) {
        for (RoundHistory round : rounds) {
            round.overrides.forEach(one -> findings.add(
                    Finding.holds("Round " + round.id + ": by decision of two people, not by" + " count, entry "
                            + one.get("entry") + " has place " + one.get("place") + ": " + one.get("reason"))));
        }
    }

    private void fail(String sentence) {
        findings.add(Finding.fails(sentence));
    }
}

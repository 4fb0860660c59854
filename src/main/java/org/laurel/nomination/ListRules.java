package org.laurel.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.edition.Quota;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal.Fault;

/** What of a category's list must be right before it is kept. */
record ListRules(Quota quota, Shortlist.Line line) {

    static final int LONGEST_REASON = 2000;

    /** What keeps a whole list from being handed in: a withdrawal may have changed what it was ordered by. */
    static List<Fault> faults(Shortlist list) {
        List<Fault> faults = new ArrayList<>();
        for (Shortlist.Line line : list.lines()) {
            Map<String, String> reasons = new LinkedHashMap<>();
            line.nominated().forEach(contender -> reasons.put(contender.entry(), contender.reason()));
            faults.addAll(new ListRules(list.quota(), line).faults(List.copyOf(reasons.keySet()), reasons, 0));
        }
        if (list.nominated() > list.quota().perState()) {
            faults.add(new Fault(
                    "hand-in", Phrase.of("no.nomination.quota", list.quota().perState(), list.nominated())));
        }
        return faults;
    }

    List<Fault> faults(List<String> order, Map<String, String> reasons, int elsewhere) {
        List<Fault> faults = new ArrayList<>();
        if (!order.stream().allMatch(entry -> line.contender(entry).isPresent())) {
            faults.add(fault(Phrase.of("no.nomination.not-in-selection")));
        }
        if (order.stream().distinct().count() < order.size()) {
            faults.add(fault(Phrase.of("no.nomination.twice")));
        }
        quotaFaults(order.size(), elsewhere, faults);
        if (faults.isEmpty()) {
            line.passing(order).forEach(entry -> reasonFault(entry, reasons, faults));
        }
        return faults;
    }

    private void quotaFaults(int nominated, int elsewhere, List<Fault> faults) {
        if (nominated > quota.perCategory()) {
            faults.add(fault(Phrase.of("no.nomination.quota-of-category", quota.perCategory(), nominated)));
        }
        if (nominated + elsewhere > quota.perState()) {
            faults.add(fault(Phrase.of("no.nomination.quota-with-these", quota.perState(), nominated + elsewhere)));
        }
    }

    private void reasonFault(String entry, Map<String, String> reasons, List<Fault> faults) {
        String reason = reasons.getOrDefault(entry, "");
        if (reason.isBlank()) {
            faults.add(new Fault("reason-" + entry, Phrase.of("no.nomination.reason", name(entry))));
        } else if (reason.length() > LONGEST_REASON) {
            faults.add(new Fault(
                    "reason-" + entry,
                    Phrase.of("no.nomination.reason-too-long", name(entry), String.valueOf(LONGEST_REASON))));
        }
    }

    private String name(String entry) {
        return line.contender(entry)
                .map(contender -> "“" + contender.title() + "”")
                .orElseGet(() -> Phrase.of("no.nomination.an-entry"));
    }

    private Fault fault(String sentence) {
        return new Fault("category-" + line.category().code(), sentence);
    }
}

package org.laurel.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.edition.Quota;
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
                    "hand-in",
                    "A state nominates at most " + list.quota().perState() + " entries in all; these are "
                            + list.nominated() + "."));
        }
        return faults;
    }

    List<Fault> faults(List<String> order, Map<String, String> reasons, int elsewhere) {
        List<Fault> faults = new ArrayList<>();
        if (!order.stream().allMatch(entry -> line.contender(entry).isPresent())) {
            faults.add(
                    fault("An entry of this list is not, or no longer, in the selection. Please load the page anew."));
        }
        if (order.stream().distinct().count() < order.size()) {
            faults.add(fault("An entry can be nominated only once."));
        }
        quotaFaults(order.size(), elsewhere, faults);
        if (faults.isEmpty()) {
            line.passing(order).forEach(entry -> reasonFault(entry, reasons, faults));
        }
        return faults;
    }

    private void quotaFaults(int nominated, int elsewhere, List<Fault> faults) {
        if (nominated > quota.perCategory()) {
            faults.add(fault("A state nominates at most " + quota.perCategory()
                    + " entries in this category; these are " + nominated + "."));
        }
        if (nominated + elsewhere > quota.perState()) {
            faults.add(fault("A state nominates at most " + quota.perState()
                    + " entries in all; with these it would be " + (nominated + elsewhere) + "."));
        }
    }

    private void reasonFault(String entry, Map<String, String> reasons, List<Fault> faults) {
        String reason = reasons.getOrDefault(entry, "");
        if (reason.isBlank()) {
            faults.add(new Fault(
                    "reason-" + entry,
                    "Please say why " + name(entry) + " stands before an entry that the panel scored better."));
        } else if (reason.length() > LONGEST_REASON) {
            faults.add(new Fault(
                    "reason-" + entry,
                    "The reason for " + name(entry) + " has more than " + LONGEST_REASON + " characters."));
        }
    }

    private String name(String entry) {
        return line.contender(entry)
                .map(contender -> "“" + contender.title() + "”")
                .orElse("an entry");
    }

    private Fault fault(String sentence) {
        return new Fault("category-" + line.category().code(), sentence);
    }
}

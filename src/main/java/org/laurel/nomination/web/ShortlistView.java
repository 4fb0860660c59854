package org.laurel.nomination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laurel.nomination.Shortlist;
import org.laurel.nomination.Shortlist.Contender;
import org.laurel.platform.Refusal;
import org.laurel.tally.score.Criterion;

/** A state's list as its page shows it. */
record ShortlistView(List<Section> sections, int nominated, int most) {

    /**
     * One category.
     *
     * @param blocks the names of the blocks of the score sheet; empty where no panel scored
     */
    record Section(
            String code,
            String name,
            int most,
            List<String> blocks,
            List<Row> nominated,
            List<Row> others,
            boolean ordered,
            String fault) {

        public boolean full() {
            return nominated.size() >= most;
        }
    }

    /** One entry; {@code passes} a better one and needs a reason for that. */
    record Row(Contender contender, int position, boolean last, boolean passes, String reason, String fault) {}

    /** Whether a panel's scores are shown in any category. */
    public boolean scored() {
        return sections.stream().anyMatch(section -> !section.blocks().isEmpty());
    }

    static ShortlistView of(Shortlist list, TypedList typed, Optional<Refusal> refusal) {
        List<Section> sections = list.lines().stream()
                .map(line -> section(list, line, typed, refusal))
                .toList();
        int nominated = sections.stream()
                .mapToInt(section -> section.nominated().size())
                .sum();
        return new ShortlistView(sections, nominated, list.quota().perState());
    }

    private static Section section(Shortlist list, Shortlist.Line line, TypedList typed, Optional<Refusal> refusal) {
        String code = line.category().code();
        List<String> order = typed.in(line);
        List<String> passing = line.passing(order);
        List<Row> nominated = new ArrayList<>();
        for (String entry : order) {
            nominated.add(new Row(
                    find(line, entry),
                    nominated.size() + 1,
                    nominated.size() + 1 == order.size(),
                    passing.contains(entry),
                    typed.reason(entry),
                    fault(refusal, "reason-" + entry)));
        }
        List<Row> others = line.everybody().stream()
                .filter(contender -> !order.contains(contender.entry()))
                .map(contender -> new Row(contender, 0, false, false, typed.reason(contender.entry()), ""))
                .toList();
        boolean scored = line.everybody().stream()
                .anyMatch(contender -> contender.score().isPresent());
        return new Section(
                code,
                line.category().name(),
                list.quota().perCategory(),
                scored
                        ? line.category().criteria().stream()
                                .map(Criterion::name)
                                .toList()
                        : List.of(),
                nominated,
                others,
                line.ordered(),
                fault(refusal, "category-" + code));
    }

    private static Contender find(Shortlist.Line line, String entry) {
        return line.everybody().stream()
                .filter(contender -> contender.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static String fault(Optional<Refusal> refusal, String field) {
        return refusal.stream()
                .flatMap(no -> no.faults().stream())
                .filter(fault -> fault.field().equals(field))
                .map(Refusal.Fault::sentence)
                .findFirst()
                .orElse("");
    }
}

package org.laurel.workflow.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry.Status;
import org.laurel.platform.Phrase;

/**
 * How many entries of each state and category are at which stage: a row for each state, a cell for each category, and in it
 * the stages in their order.
 */
record Grid(List<Row> rows, Cell total) {

    /** Where an entry is, as the secretariat asks for it; what comes after the nomination is in the rounds' own pages. */
    enum Stage {
        DRAFT,
        REVIEW,
        SELECTION,
        NOMINATED,
        OUT;

        static Stage of(Status status) {
            return switch (status) {
                case DRAFT -> DRAFT;
                case SUBMITTED, COMMENTED -> REVIEW;
                case ACCEPTED -> SELECTION;
                case NOMINATED -> NOMINATED;
                case NOT_NOMINATED, DECLINED, WITHDRAWN, LAPSED -> OUT;
            };
        }
    }

    record Row(String state, List<Cell> cells, Cell total) {}

    /** Each with its words: {@code 3 nominated}; stages without entries are not among them. */
    record Cell(String category, List<String> lines, long entries) {}

    static Grid of(Edition edition, List<Entries.Count> counts) {
        return new Grid(
                edition.states().stream()
                        .map(state -> row(edition, state, counts))
                        .toList(),
                cell(Phrase.of("workflow.monitor-entries.all"), counts));
    }

    private static Row row(Edition edition, MemberState state, List<Entries.Count> counts) {
        List<Entries.Count> theirs = counts.stream()
                .filter(count -> count.state().equals(state.code()))
                .toList();
        return new Row(
                state.name(),
                edition.categories().stream()
                        .map(category -> cell(category, theirs))
                        .toList(),
                cell(Phrase.of("workflow.monitor-entries.all"), theirs));
    }

    private static Cell cell(Category category, List<Entries.Count> counts) {
        return cell(
                category.name(),
                counts.stream()
                        .filter(count -> count.category().equals(category.code()))
                        .toList());
    }

    private static Cell cell(String name, List<Entries.Count> counts) {
        Map<Stage, Long> stages = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> Stage.of(count.status()),
                        TreeMap::new,
                        Collectors.summingLong(Entries.Count::entries)));
        return new Cell(
                name,
                stages.entrySet().stream()
                        .map(stage -> stage.getValue() + " " + Phrase.word(stage.getKey()))
                        .toList(),
                stages.values().stream().mapToLong(Long::longValue).sum());
    }
}

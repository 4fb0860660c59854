package org.laurel.workflow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry.Status;
import org.laurel.finale.Finalists;
import org.laurel.platform.Phrase;
import org.laurel.result.Results;

/**
 * How many entries of each state and category are at which stage: a row for each state, a cell for each category, and in it
 * the stages in their order.
 */
record Grid(List<Row> rows, Cell total) {

    /** Where an entry is, as the secretariat asks for it. */
    enum Stage {
        DRAFT,
        REVIEW,
        SELECTION,
        NOMINATED,
        FINALIST,
        MEDAL,
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

    /**
     * What is counted, each by its own room.
     *
     * @param medals none before the release
     */
    record Counts(List<Entries.Count> entries, List<Finalists.Count> finalists, List<Results.Medals> medals) {}

    /** How many are at a stage and no further. */
    private record At(String state, String category, Stage stage, long entries) {}

    static Grid of(Edition edition, Counts counts) {
        List<At> all = everywhere(counts);
        return new Grid(
                edition.states().stream().map(state -> row(edition, state, all)).toList(),
                cell(Phrase.of("workflow.monitor-entries.all"), all));
    }

    private static List<At> everywhere(Counts counts) {
        List<At> all = new ArrayList<>();
        counts.entries().stream()
                .map(count -> new At(count.state(), count.category(), Stage.of(count.status()), count.entries()))
                .forEach(all::add);
        counts.finalists().forEach(count -> {
            all.add(new At(count.state(), count.category(), Stage.FINALIST, count.entries()));
            all.add(new At(count.state(), count.category(), Stage.NOMINATED, -count.entries()));
        });
        Stage before = counts.finalists().isEmpty() ? Stage.NOMINATED : Stage.FINALIST;
        counts.medals().forEach(count -> {
            all.add(new At(count.state(), count.category(), Stage.MEDAL, count.medals()));
            all.add(new At(count.state(), count.category(), before, -count.medals()));
        });
        return all;
    }

    private static Row row(Edition edition, MemberState state, List<At> all) {
        List<At> theirs =
                all.stream().filter(at -> at.state().equals(state.code())).toList();
        return new Row(
                state.name(),
                edition.categories().stream()
                        .map(category -> cell(category, theirs))
                        .toList(),
                cell(Phrase.of("workflow.monitor-entries.all"), theirs));
    }

    private static Cell cell(Category category, List<At> all) {
        return cell(
                category.name(),
                all.stream().filter(at -> at.category().equals(category.code())).toList());
    }

    private static Cell cell(String name, List<At> all) {
        Map<Stage, Long> stages = all.stream()
                .collect(Collectors.groupingBy(At::stage, TreeMap::new, Collectors.summingLong(At::entries)));
        stages.values().removeIf(entries -> entries <= 0);
        return new Cell(
                name,
                stages.entrySet().stream()
                        .map(stage -> stage.getValue() + " " + Phrase.word(stage.getKey()))
                        .toList(),
                stages.values().stream().mapToLong(Long::longValue).sum());
    }
}

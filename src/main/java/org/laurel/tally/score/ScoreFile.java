package org.laurel.tally.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.laurel.tally.BadInput;
import org.laurel.tally.Csv;

/**
 * Reads a table of scores: columns {@code entry,juror,criterion,score}, where an empty score is missing, {@code abstain} an
 * abstention and {@code excluded} an exclusion; and the tables that tell the states of jurors and entries.
 *
 * <p>Errors: {@link BadInput} with every line that is wrong, up to twenty.
 */
public final class ScoreFile {

    private static final int MOST_PROBLEMS = 20;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

    private final Scale scale;
    private final List<String> scored;
    private final ScoreTable.Builder table = ScoreTable.builder();
    private final List<String> problems = new ArrayList<>();
    private Set<String> knownJurors = Set.of();
    private Set<String> knownEntries = Set.of();

    private ScoreFile(Scale scale, List<Criterion> criteria) {
        this.scale = scale;
        scored = criteria.stream().flatMap(Criterion::leaves).map(Criterion::id).toList();
    }

    /** @param jurors,entries tables with {@code juror,country} and {@code entry,country}, if there are any */
    public static ScoreTable read(
            Path scores, Optional<Path> jurors, Optional<Path> entries, Scale scale, List<Criterion> criteria)
            throws IOException, BadInput {
        ScoreFile file = new ScoreFile(scale, criteria);
        if (jurors.isPresent()) {
            file.jurors(jurors.get());
        }
        if (entries.isPresent()) {
            file.entries(entries.get());
        }
        file.refuseProblems();
        file.knownJurors = jurors.isPresent()
                ? file.table.build().jurors().stream().map(ScoreTable.Juror::id).collect(Collectors.toSet())
                : Set.of();
        file.knownEntries = entries.isPresent()
                ? file.table.build().entries().stream()
                        .map(ScoreTable.Entry::id)
                        .collect(Collectors.toSet())
                : Set.of();
        file.scores(scores);
        file.refuseProblems();
        return file.table.build();
    }

    private void refuseProblems() throws BadInput {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private void jurors(Path file) throws IOException, BadInput {
        try (Csv csv = Csv.open(file, List.of("juror", "country"), List.of("name", "public"))) {
            Set<String> known = new HashSet<>();
            while (csv.next()) {
                if (!isNamedOnce(csv, "juror", known)) {
                    continue;
                }
                switch (csv.get("public")) {
                    case "yes" -> table.voiceOfThePublic(csv.get("juror"), state(csv));
                    case "", "no" -> table.juror(csv.get("juror"), state(csv));
                    default -> problem(csv, "'" + csv.get("public") + "' is neither yes nor no");
                }
            }
        }
    }

    private boolean isNamedOnce(Csv csv, String column, Set<String> known) {
        String id = csv.get(column);
        if (id.isEmpty()) {
            problem(csv, "the " + column + " is empty; a line is " + (column.equals("juror") ? "J1,VN" : "E1,VN"));
        } else if (!known.add(id)) {
            problem(csv, column + " '" + id + "' is there twice; once is right");
        } else {
            return true;
        }
        return false;
    }

    private void entries(Path file) throws IOException, BadInput {
        List<String> others = List.of("name", "category", "running_order", "organisation", "title");
        try (Csv csv = Csv.open(file, List.of("entry", "country"), others)) {
            Set<String> known = new HashSet<>();
            while (csv.next()) {
                if (isNamedOnce(csv, "entry", known)) {
                    table.entry(csv.get("entry"), state(csv));
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String state(Csv csv) {
        return csv.get("country").isEmpty() ? null : csv.get("country");
    }

    private void scores(Path file) throws IOException, BadInput {
        try (Csv csv = Csv.open(file, List.of("entry", "juror", "criterion", "score"), List.of())) {
            long lines = 0;
            while (csv.next()) {
                lines++;
                row(csv);
            }
            if (lines == 0) {
                throw csv.wrong("there is a header and no score; a line is E1,J1,innovation,8");
            }
        }
    }

    private void row(Csv csv) {
        if (csv.get("entry").isEmpty() || csv.get("juror").isEmpty()) {
            problem(csv, "the entry or the juror is empty; a line is E1,J1,innovation,8");
            return;
        }
        if (isUnknown(csv, "entry", knownEntries) || isUnknown(csv, "juror", knownJurors)) {
            return;
        }
        if (!scored.contains(csv.get("criterion"))) {
            problem(
                    csv,
                    "'" + csv.get("criterion") + "' is no criterion that is scored; they are "
                            + String.join(", ", scored));
            return;
        }
        mark(csv).ifPresent(mark -> put(csv, mark));
    }

    /** Where a table says who there is, the scores may name nobody else. */
    private boolean isUnknown(Csv csv, String column, Set<String> known) {
        boolean unknown = !known.isEmpty() && !known.contains(csv.get(column));
        if (unknown) {
            problem(
                    csv,
                    column + " '" + csv.get(column) + "' is not in the table of them; add it there, or correct it");
        }
        return unknown;
    }

    private void put(Csv csv, Mark mark) {
        try {
            table.mark(csv.get("juror"), csv.get("entry"), csv.get("criterion"), mark);
        } catch (IllegalArgumentException twice) {
            problem(csv, twice.getMessage() + "; once is right");
        }
    }

    private Optional<Mark> mark(Csv csv) {
        String score = csv.get("score");
        return switch (score) {
            case "" -> Optional.of(Mark.MISSING);
            case "abstain" -> Optional.of(Mark.ABSTAINED);
            case "excluded" -> Optional.of(new Mark.Excluded("in the file of scores"));
            default -> score(csv, score);
        };
    }

    private Optional<Mark> score(Csv csv, String score) {
        if (!NUMBER.matcher(score).matches()) {
            problem(csv, "'" + score + "' is no score; it is a number such as 7 or 7.25, empty, abstain or excluded");
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(score);
        if (!scale.holds(value)) {
            problem(csv, "the score " + score + " is off the scale; scores are " + scale.inWords());
            return Optional.empty();
        }
        return Optional.of(new Mark.Score(value));
    }

    private void problem(Csv csv, String what) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(csv.wrong(what).getMessage());
        }
    }
}

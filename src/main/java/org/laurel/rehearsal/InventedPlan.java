package org.laurel.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Judges;
import org.laurel.edition.MemberState;
import org.laurel.edition.Partner;
import org.laurel.edition.Stage;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Scale;

/**
 * An invented edition: every state fills its quota, the host enters half as much again; jurors differ in strictness. What
 * anybody writes follows from the seed and their names alone, whatever the order in which it is asked.
 */
final class InventedPlan implements Plan {

    private static final double RECUSED = 0.008;
    private static final double LATE = 0.0015;
    private static final int DEFAULT_PER_CATEGORY = 3;
    /** Where whoever wants may enter, the quota is a number that nobody fills. */
    private static final int MOST_PER_CATEGORY = 12;

    private final Edition edition;
    private final long seed;
    private final InventedPublic publics;

    InventedPlan(Edition edition, long seed) {
        this.edition = edition;
        this.seed = seed;
        publics = new InventedPublic(edition, seed);
    }

    @Override
    public String source() {
        return "Entries, jurors and scores are invented (seed " + seed + "); none of them exists.";
    }

    @Override
    public List<Solution> solutions() {
        List<Solution> all = new ArrayList<>();
        for (Category category : edition.categories()) {
            for (MemberState state : edition.states()) {
                for (int number = 1; number <= entered(state); number++) {
                    String title = "Invented " + category.code() + "-" + state.code() + "-" + number;
                    all.add(new Solution(title, category.code(), state.code()));
                }
            }
        }
        return all;
    }

    private int entered(MemberState state) {
        int quota = edition.quota().perCategory() <= MOST_PER_CATEGORY
                ? edition.quota().perCategory()
                : Math.max(
                        DEFAULT_PER_CATEGORY,
                        twiceTheFirstCut() / edition.states().size());
        return state.code().equals(edition.host()) && hasPanels() ? quota + quota / 2 + 1 : quota;
    }

    private int twiceTheFirstCut() {
        return edition.stages().stream()
                .flatMap(stage -> stage.cut().stream())
                .findFirst()
                .map(cut -> 2 * cut.places())
                .orElse(0);
    }

    private boolean hasPanels() {
        return !edition.stages(Stage.Kind.NATIONAL).isEmpty();
    }

    @Override
    public List<Judge> judges() {
        List<Judge> all = new ArrayList<>();
        for (Stage stage : edition.stages()) {
            switch (stage.kind()) {
                case NATIONAL -> addPanel(all, stage);
                case JURY, FINAL -> addJury(all, stage);
                case PUBLIC -> {}
            }
        }
        return all;
    }

    /** Only the host has more entries than places, and with them a need for a panel. */
    private void addPanel(List<Judge> all, Stage stage) {
        for (int number = 1; number <= stage.judges().perState(); number++) {
            all.add(new Judge(
                    "Panel member " + edition.host() + " " + number, stage.id(), null, edition.host(), edition.host()));
        }
    }

    private void addJury(List<Judge> all, Stage stage) {
        if (stage.judges().per() == Judges.Per.EDITION) {
            addJury(all, stage, null, stage.name());
        } else {
            edition.categories().forEach(category -> addJury(all, stage, category.code(), category.code()));
        }
    }

    private void addJury(List<Judge> all, Stage stage, @Nullable String category, String where) {
        Judges judges = stage.judges();
        for (MemberState state : edition.states()) {
            for (int number = 1; number <= judges.perState(); number++) {
                all.add(new Judge(
                        "Juror " + state.code() + " " + where + " " + number,
                        stage.id(),
                        category,
                        state.code(),
                        null));
            }
        }
        for (Partner partner :
                edition.partners().stream().limit(judges.partners()).toList()) {
            all.add(new Judge("Juror " + partner.code() + " " + where, stage.id(), category, null, null));
        }
        for (int number = 1; number <= judges.others(); number++) {
            all.add(new Judge("Juror " + where + " " + number, stage.id(), category, null, null));
        }
    }

    @Override
    public Optional<String> score(Stage stage, Category category, String judge, String solution, Criterion criterion) {
        Scale scale = stage.scores().orElseThrow().scale();
        double quality = gaussian(solution) * 0.13 + 0.66;
        double strength = gaussian(solution, criterion.id()) * 0.08;
        double severity = gaussian(judge) * 0.09;
        double mood = gaussian(stage.id(), judge, solution, criterion.id()) * 0.07;
        return Optional.of(onScale(scale, quality + strength + severity + mood).toPlainString());
    }

    private static BigDecimal onScale(Scale scale, double share) {
        BigDecimal width = scale.max().subtract(scale.min());
        BigDecimal steps = width.multiply(BigDecimal.valueOf(Math.max(0, Math.min(1, share))))
                .divide(scale.step(), 0, RoundingMode.HALF_UP);
        return scale.min().add(steps.multiply(scale.step()));
    }

    @Override
    public boolean recuses(Stage stage, String judge, String solution) {
        return stage.kind() == Stage.Kind.JURY
                && drawn("recusal", stage.id(), judge, solution).nextDouble() < RECUSED;
    }

    @Override
    public boolean late(Stage stage, String judge, String solution) {
        boolean mayMiss = stage.scores().orElseThrow().completeness() != Completeness.BLOCK;
        return stage.kind() == Stage.Kind.JURY
                && mayMiss
                && drawn("late", stage.id(), judge, solution).nextDouble() < LATE;
    }

    @Override
    public List<Voter> voters() {
        return publics.voters();
    }

    @Override
    public List<String> vote(Stage stage, Voter voter, List<Option> options) {
        return publics.vote(stage, voter, options);
    }

    private double gaussian(String... names) {
        return drawn(names).nextGaussian();
    }

    private Random drawn(String... names) {
        return Drawn.from(seed, names);
    }
}

package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Rung.Kind;

/** Finds the rules of one round that cannot work together, and says why in plain sentences. */
final class Contradictions {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Set<Kind> LAST = Set.of(Kind.LOTS, Kind.CHAIR, Kind.SHARED);

    private final ScoreRules rules;
    private final List<Criterion> criteria;
    private final int entries;
    private final List<String> found = new ArrayList<>();

    private Contradictions(ScoreRules rules, List<Criterion> criteria, int entries) {
        this.rules = rules;
        this.criteria = criteria;
        this.entries = entries;
    }

    static List<String> in(ScoreRules rules, List<Criterion> criteria, int entries) {
        Contradictions all = new Contradictions(rules, criteria, entries);
        all.ofCriteria();
        all.ofAggregation();
        all.ofMedalPoints();
        all.ofBallots();
        all.ofRoundings();
        all.ofTies();
        all.ofCutAndMedals();
        return List.copyOf(all.found);
    }

    private void refuse(boolean wrong, String why) {
        if (wrong) {
            found.add(why);
        }
    }

    private void ofCriteria() {
        refuse(criteria.isEmpty(), "there is no criterion to score");
        Set<String> seen = new HashSet<>();
        everyCriterion().forEach(each -> {
            refuse(!seen.add(each.id()), "criterion '" + each.id() + "' is there twice");
            refuse(each.weight().signum() < 0, "criterion '" + each.id() + "' has a weight below 0");
        });
        if (rules.weights() == Weights.SHARE) {
            addUp("the criteria", criteria);
            everyCriterion().forEach(each -> addUp(each.id(), each.parts()));
        }
        refuse(
                rules.outOf().isPresent() && rules.scale().max().signum() <= 0,
                "scores out of " + rules.outOf().map(BigDecimal::toPlainString).orElse("")
                        + " need a scale whose highest score is above 0");
    }

    private Stream<Criterion> everyCriterion() {
        return criteria.stream().flatMap(Criterion::all);
    }

    private void addUp(String whose, List<Criterion> siblings) {
        BigDecimal sum = siblings.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        refuse(
                !siblings.isEmpty() && sum.compareTo(WHOLE) != 0,
                "the weights of " + whose + " add up to " + sum.toPlainString() + "; shares add up to 100");
    }

    private void ofAggregation() {
        Aggregation how = rules.aggregation();
        refuse(how.dropHigh() < 0 || how.dropLow() < 0, "the number of dropped scores is 0 or more");
        refuse(
                how.method() != Method.TRIMMED_MEAN && (how.dropHigh() > 0 || how.dropLow() > 0),
                "only the trimmed mean drops the highest and lowest");
        refuse(
                how.method() == Method.TRIMMED_MEAN && how.dropHigh() + how.dropLow() == 0,
                "a trimmed mean that drops nothing is the mean: say mean, or how many to drop");
        refuse(
                rules.ownState() == OwnState.DROP_EXTREMES && how.method() != Method.MEAN,
                "own state: dropping the highest and lowest only goes with the mean;"
                        + " a trimmed mean drops them already, and the other methods have none to drop");
        refuse(rules.minimumSheets() < 1, "an entry needs at least 1 sheet to be placed");
    }

    private void ofMedalPoints() {
        Aggregation how = rules.aggregation();
        boolean medalPoints = how.method() == Method.MEDAL_POINTS;
        refuse(!medalPoints && !how.points().isEmpty(), "a list of points is for medal points only");
        if (!medalPoints) {
            return;
        }
        refuse(how.per() == Per.CRITERION, "medal points order whole sheets, so they are per juror total");
        refuse(how.points().isEmpty(), "medal points need a list of points, such as 3-2-1");
        for (int i = 1; i < how.points().size(); i++) {
            refuse(
                    how.points().get(i).compareTo(how.points().get(i - 1)) >= 0,
                    "a better place is worth more points, but the list says " + list());
        }
        ofMedalPointsWithOwnState();
    }

    private void ofMedalPointsWithOwnState() {
        int pointed = rules.aggregation().points().size();
        refuse(
                rules.ownState() == OwnState.EXCLUDE && entries > 0 && pointed > entries - 1,
                "own state: exclude does not go with medal points " + list() + " for " + entries
                        + " entries: a juror whose state is among them orders only " + (entries - 1)
                        + ", so the points lose their meaning; allow the own state, or give fewer points");
        refuse(
                rules.ownState() == OwnState.LEAVE_OUT_OF_MEAN,
                "own state: leave out of the mean does not go with medal points, which take no mean");
    }

    private void ofBallots() {
        Aggregation how = rules.aggregation();
        refuse(
                (how.method() == Method.BALLOTS) != how.ballots().isPresent(),
                "ballots are counted by a method of theirs: name it under ballots");
        how.ballots().ifPresent(this::ofBallots);
    }

    private void ofBallots(JuryBallots how) {
        String method = how.method().word();
        refuse(rules.aggregation().per() == Per.CRITERION, "ballots order whole sheets, so they are per juror total");
        refuse(!rules.roundings().isEmpty(), "ballots take no number that could be rounded");
        refuse(rules.publicVote() == PublicVote.ADDED, "the public's points cannot be added to ballots");
        refuse(
                rules.ownState() == OwnState.LEAVE_OUT_OF_MEAN,
                "own state: leave out of the mean does not go with ballots, which take no mean");
        refuse(
                rules.medals() instanceof Medals.ByThreshold,
                "ballots come to places and to no total that medals by threshold could ask for");
        refuse(
                rules.checks().secondRoundUnder() != null,
                "ballots come to places and to no total of which the first two could be near each other");
        refuse(
                how.choices() > 0 && (how.grades() || how.ordersEachCriterion()),
                "the ballots of " + method + " judge every entry, so they have no number of choices");
        refuse(
                how.grades() && everyCriterion().filter(Criterion::isScored).count() > 1,
                "the ballots of " + method + " give an entry one grade, so they need a single scored criterion");
        refuse(
                how.method() == BallotMethod.STAR && !rules.scale().equals(Scale.of("0", "5", "1")),
                "the ballots of star give 0 to 5 stars, so the scale is 0 to 5 in steps of 1");
    }

    private String list() {
        return rules.aggregation().points().stream()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining("-"));
    }

    private void ofRoundings() {
        Set<Rounding.Step> seen = new HashSet<>();
        rules.roundings()
                .forEach(each -> refuse(!seen.add(each.step()), "there are two roundings of " + words(each.step())));
        boolean perCriterion = rules.aggregation().per() == Per.CRITERION;
        refuse(
                perCriterion && seen.contains(Rounding.Step.JUROR_TOTAL),
                "gathering per criterion knows no juror total that could be rounded");
        refuse(
                rules.aggregation().method() == Method.MEDAL_POINTS && seen.contains(Rounding.Step.MEAN),
                "medal points take no mean that could be rounded");
    }

    static String words(Rounding.Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void ofTies() {
        List<Rung> ties = rules.ties();
        Set<Rung> seen = new HashSet<>();
        for (int i = 0; i < ties.size(); i++) {
            Rung rung = ties.get(i);
            refuse(!seen.add(rung), "the tie-break " + rung.word() + " is there twice");
            refuse(
                    LAST.contains(rung.kind()) && i < ties.size() - 1,
                    "nothing can come after the tie-break " + rung.word() + ", which always ends the tie");
            rung.criteria().stream()
                    .filter(Predicate.not(this::isCriterion))
                    .forEach(id ->
                            found.add("the tie-break " + rung.word() + " names '" + id + "', which is no criterion"));
        }
    }

    private boolean isCriterion(String id) {
        return everyCriterion().anyMatch(each -> each.id().equals(id));
    }

    private void ofCutAndMedals() {
        rules.cut()
                .filter(cut -> cut.atTie() == Cut.AtTie.CHAIN)
                .ifPresent(cut -> refuse(
                        rules.ties().isEmpty() || !endsForSure(),
                        "a cut that the chain must separate needs a chain that ends with lots or chair"));
        if (rules.medals() instanceof Medals.ByPlace byPlace) {
            int medals = byPlace.medals().size();
            rules.cut()
                    .ifPresent(cut -> refuse(
                            medals > cut.places(),
                            "there are " + medals + " medals, but only " + cut.places() + " go on"));
        }
        refuse(rules.minimumEntries() < 0, "the least number of entries is 0 or more");
    }

    private boolean endsForSure() {
        Kind last = rules.ties().get(rules.ties().size() - 1).kind();
        return last == Kind.LOTS || last == Kind.CHAIR;
    }
}

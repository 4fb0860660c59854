package org.laurel.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laurel.bundle.VoteCount;
import org.laurel.edition.Conflict;
import org.laurel.edition.Decision;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.Stage;
import org.laurel.rehearsal.Plan.Option;
import org.laurel.rehearsal.Plan.Voter;

/** An invented public: what is good pleases many, and everybody has a taste of their own. */
final class InventedPublic {

    /** Enough that the public of one state orders as many entries as the longest list of points has. */
    private static final int OF_EACH_STATE = 40;

    private static final int FEWEST = 120;
    private static final double QUALITY = 0.13;
    private static final double TASTE = 0.2;
    private static final double NO_AWARD = -0.25;

    private final Edition edition;
    private final long seed;

    InventedPublic(Edition edition, long seed) {
        this.edition = edition;
        this.seed = seed;
    }

    List<Voter> voters() {
        int states = edition.states().size();
        int ofEach = Math.max(OF_EACH_STATE, FEWEST / states);
        List<Voter> voters = new ArrayList<>();
        for (MemberState state : edition.states()) {
            for (int number = 1; number <= ofEach; number++) {
                String login = "voter." + state.code().toLowerCase(Locale.ROOT) + "." + number;
                voters.add(new Voter(login, state.code()));
            }
        }
        return voters;
    }

    List<String> vote(Stage stage, Voter voter, List<Option> options) {
        Decision.ByBallots rules = (Decision.ByBallots) stage.decision();
        Map<String, Double> liking = new HashMap<>();
        options.stream()
                .filter(option ->
                        !stage.forbids(Conflict.OWN_STATE) || !option.state().equals(voter.state()))
                .forEach(option -> liking.put(option.title(), liking(stage, voter, option.title())));
        if (rules.noAward()) {
            liking.put(VoteCount.NO_AWARD, NO_AWARD + taste(stage, voter, VoteCount.NO_AWARD));
        }
        return liking.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(howMany(stage, rules, voter, liking.size()))
                .toList();
    }

    private double liking(Stage stage, Voter voter, String title) {
        return Drawn.from(seed, title).nextGaussian() * QUALITY + taste(stage, voter, title);
    }

    private double taste(Stage stage, Voter voter, String title) {
        return Drawn.from(seed, stage.id(), voter.login(), title).nextGaussian() * TASTE;
    }

    private int howMany(Stage stage, Decision.ByBallots rules, Voter voter, int options) {
        int most = Math.min(options, rules.choices() == 0 ? options : rules.choices());
        return rules.exactly()
                ? most
                : 1 + Drawn.from(seed, "how many", stage.id(), voter.login()).nextInt(most);
    }
}

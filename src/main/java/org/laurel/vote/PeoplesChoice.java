package org.laurel.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.bundle.VoteCount;
import org.laurel.edition.Decision;
import org.laurel.edition.RunningEditions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the public chose: nothing before the release, and what a bundle needs of the rounds. */
@Service
@Transactional(readOnly = true)
public class PeoplesChoice {

    /**
     * An entry on its place.
     *
     * @param votes the number that put it there: how many named it, or what the method has in its stead
     * @param decidedBy the rule that put it there
     */
    public record Chosen(
            int place,
            Optional<String> medal,
            String entry,
            String title,
            String company,
            String state,
            String votes,
            String decidedBy) {}

    /**
     * One category.
     *
     * @param stage the name of the stage
     * @param name of the category
     * @param rules by which they were counted
     * @param votes how many were counted
     * @param places best first; empty where nobody voted
     */
    public record InCategory(
            String stage, String category, String name, Decision.ByBallots rules, long votes, List<Chosen> places) {

        public InCategory {
            places = List.copyOf(places);
        }

        /** Why each entry stands before or beside the next one, in the reader's language. */
        public List<String> sentences() {
            List<String> sentences = new ArrayList<>();
            for (int i = 1; i < places.size(); i++) {
                sentences.add(sentence(places.get(i - 1), places.get(i)));
            }
            return sentences;
        }

        private String sentence(Chosen first, Chosen second) {
            return WhyChosen.sentence(rules, first, second);
        }

        /** Whether the number of each place is how many ballots name it. */
        public boolean countsVotes() {
            return VoteCount.addsUp(rules);
        }
    }

    private final VoteRounds rounds;
    private final CountedVotes counted;
    private final RunningEditions editions;

    PeoplesChoice(VoteRounds rounds, CountedVotes counted, RunningEditions editions) {
        this.rounds = rounds;
        this.counted = counted;
        this.editions = editions;
    }

    /** In the order of the rules file; three statements, however many votes and places there are. */
    public List<InCategory> of(String edition) {
        return of(edition, Poll.of(editions.rules(edition)));
    }

    /** The same without the votes that the award itself went on with: what is an award beside the jury's. */
    public List<InCategory> beside(String edition) {
        return of(
                edition,
                Poll.of(editions.rules(edition)).stream()
                        .filter(poll -> !poll.stage().isCountedAtClosing())
                        .toList());
    }

    private List<InCategory> of(String edition, List<Poll> polls) {
        if (polls.isEmpty()) {
            return List.of();
        }
        List<VoteRound> all = rounds.of(edition);
        Map<String, Long> votes = counted.votes(edition);
        Map<String, List<Chosen>> places = counted.places(edition);
        return polls.stream()
                .flatMap(poll -> all.stream()
                        .filter(round -> round.stage().equals(poll.stage().id())
                                && round.category().equals(poll.category().code())
                                && votes.containsKey(round.id()))
                        .map(round -> new InCategory(
                                poll.stage().name(),
                                poll.category().code(),
                                poll.category().name(),
                                poll.rules(),
                                votes.getOrDefault(round.id(), 0L),
                                places.getOrDefault(round.id(), List.of()))))
                .toList();
    }

    /** The rounds of an edition, for whoever gathers their records. */
    public List<VoteRound> rounds(String edition) {
        return rounds.of(edition);
    }

    /** What is voted on in a round. */
    public List<VoteRound.Option> options(VoteRound round) {
        return rounds.options(round.id());
    }
}

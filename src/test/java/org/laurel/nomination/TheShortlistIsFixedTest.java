package org.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.judging.Round;
import org.laurel.nomination.Nominations.NominatedByScores;
import org.laurel.nomination.Nominations.ShortlistFixed;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

class TheShortlistIsFixedTest extends AnAward {

    @Autowired
    private Nominations nominations;

    private List<Entry.Status> states(List<Entry> all) {
        return all.stream().map(entry -> entries.entry(entry.id()).status()).toList();
    }

    @Test
    void withoutTheCoordinatorTheOrderOfTheScoresNominates() {
        List<Entry> all = accepted(4);
        itIs(Moment.REVIEW_CLOSES);
        nominations.openPanelRounds(ADA, "VN");
        scoreAll(judging.find(ADA, "national", STC, "VN").orElseThrow(), all, 6, 9, 8, 7);
        itIs(Moment.SELECTION_CLOSES);

        assertThat(nominations.fixShortlist(ADA)).containsExactly(STC);

        assertThat(states(all))
                .containsExactly(
                        Entry.Status.NOT_NOMINATED,
                        Entry.Status.NOMINATED,
                        Entry.Status.NOMINATED,
                        Entry.Status.NOMINATED);
        assertThat(events.stream(NominatedByScores.class)).containsExactly(new NominatedByScores(ADA, "VN"));
        assertThat(events.stream(ShortlistFixed.class)).containsExactly(new ShortlistFixed(ADA));
    }

    @Test
    void withoutScoresTheOrderOfAcceptanceNominates() {
        List<Entry> all = accepted(4);
        itIs(Moment.SELECTION_CLOSES);
        nominations.fixShortlist(ADA);
        assertThat(states(all))
                .containsExactly(
                        Entry.Status.NOMINATED,
                        Entry.Status.NOMINATED,
                        Entry.Status.NOMINATED,
                        Entry.Status.NOT_NOMINATED);
    }

    @Test
    void whatTheCoordinatorHandedInIsNominatedAndTheJuryGetsItByCode() {
        List<Entry> all = accepted(3);
        Actor neighbour = somebody(Role.COORDINATOR, "LA");
        Entry other = accepted("Of a neighbour", somebody(Role.ENTRANT, "LA"), neighbour);
        nominations.openPanelRounds(ADA, "VN");
        nominations.closePanelRounds(ADA, "VN");
        nominations
                .rank(coordinator, ADA, STC, List.of(all.get(2).id()), Map.of())
                .orThrow();
        nominations.nominate(coordinator, ADA).orThrow();

        nominations.fixShortlist(ADA);

        assertThat(nominations.nominees(ADA, STC))
                .containsExactlyInAnyOrder(candidate(all.get(2)), candidate(other))
                .isSortedAccordingTo(java.util.Comparator.comparing(Round.Candidate::code));
        assertThat(nominations.fixShortlist(ADA)).containsExactly(STC);
        assertThat(events.stream(ShortlistFixed.class)).hasSize(1);
    }

    @Test
    void aListLongerThanAStatesQuotaLosesTheLastOfEveryCategoryFirst() {
        assertThat(WithinTheState.of(listOf(2, 2, 2)).lines())
                .extracting(line -> line.nominated().size() + " of "
                        + (line.nominated().size() + line.others().size()))
                .containsExactly("2 of 2", "1 of 2", "1 of 2");
    }

    /** A state that may nominate four in all. */
    private Shortlist listOf(int... sizes) {
        var quota = new org.laurel.edition.Quota(3, 4);
        var categories = editions.rules(ADA).categories();
        List<Shortlist.Line> lines = new java.util.ArrayList<>();
        for (int size : sizes) {
            List<Shortlist.Contender> nominated = java.util.stream.IntStream.range(0, size)
                    .mapToObj(i -> new Shortlist.Contender("e" + i, "C" + i, "T", java.util.Optional.empty(), ""))
                    .toList();
            lines.add(new Shortlist.Line(categories.get(lines.size()), nominated, List.of(), false));
        }
        return new Shortlist(ADA, "VN", quota, lines, false, false, clock.get(), java.util.Optional.empty());
    }

    private static Round.Candidate candidate(Entry entry) {
        return new Round.Candidate(entry.id(), String.valueOf(entry.code()), entry.state());
    }
}

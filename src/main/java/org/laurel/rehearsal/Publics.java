package org.laurel.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.bundle.VoteCount;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.Stage;
import org.laurel.entry.Showcase;
import org.laurel.platform.Actor;
import org.laurel.vote.Papers;
import org.laurel.vote.Poll;
import org.laurel.vote.VoteFinalists;
import org.laurel.vote.Voting;
import org.laurel.workflow.EngineClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The public of a rehearsal: everybody comes while a vote is open, and one of them once more when it is over. */
@Component
@Profile("rehearsal")
class Publics {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Voting voting;
    private final Papers papers;
    private final VoteFinalists votes;
    private final EngineClock clock;

    Publics(Voting voting, Papers papers, VoteFinalists votes, EngineClock clock) {
        this.voting = voting;
        this.papers = papers;
        this.votes = votes;
        this.clock = clock;
    }

    /** Holds the votes that open from one moment on and close until another, or till the ceremony, in the order of the rules. */
    void vote(Edition edition, Plan plan, Progress progress, Figures figures, Moment from, Moment until) {
        Instant last = edition.timetable()
                .find(until)
                .orElseGet(() -> edition.timetable().at(Moment.CEREMONY));
        edition.timetable().find(from).ifPresent(first -> vote(edition, plan, progress, figures, first, last));
    }

    private void vote(Edition edition, Plan plan, Progress progress, Figures figures, Instant from, Instant until) {
        for (Stage stage : edition.stages(Stage.Kind.PUBLIC)) {
            Instant opens = edition.timetable().at(stage.opens());
            Instant closes = edition.timetable().at(stage.closes());
            if (!opens.isBefore(from) && !closes.isAfter(until)) {
                clock.moveTo(opens.plus(A_MOMENT));
                votes.countWhatIsOver(edition.id());
                vote(edition, stage, plan, progress, figures);
                clock.moveTo(closes.plus(A_MOMENT));
                votes.countWhatIsOver(edition.id());
                tryTooLate(edition, stage, plan, figures);
            }
        }
    }

    private void vote(Edition edition, Stage stage, Plan plan, Progress progress, Figures figures) {
        List<Plan.Voter> voters = plan.voters();
        progress.begin(stage.name(), voters.size() * edition.categories().size());
        long begun = System.nanoTime();
        for (Category category : edition.categories()) {
            Map<String, Showcase.Shown> shown = shown(edition, stage, category, voters.get(0));
            for (Plan.Voter voter : voters) {
                progress.step();
                if (!shown.isEmpty()) {
                    cast(edition, stage, category, voter, named(stage, voter, shown, plan))
                            .orThrow();
                    figures.votes++;
                }
            }
        }
        figures.voting += System.nanoTime() - begun;
    }

    /** What is on the ballot paper, by title. */
    private Map<String, Showcase.Shown> shown(Edition edition, Stage stage, Category category, Plan.Voter voter) {
        Poll poll = voting.poll(edition.id(), stage.id(), category.code()).orThrow();
        return papers.paper(actor(voter), poll).entries().stream()
                .collect(Collectors.toMap(each -> each.named().title(), Function.identity()));
    }

    private static List<String> named(Stage stage, Plan.Voter voter, Map<String, Showcase.Shown> shown, Plan plan) {
        List<Plan.Option> options = shown.values().stream()
                .map(each -> new Plan.Option(each.named().title(), each.named().state()))
                .collect(Collectors.toCollection(ArrayList::new));
        return plan.vote(stage, voter, options).stream()
                .map(title -> title.equals(VoteCount.NO_AWARD)
                        ? title
                        : Stream.ofNullable(shown.get(title))
                                .map(each -> each.named().entry())
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private org.laurel.platform.Answer<Voting.Cast> cast(
            Edition edition, Stage stage, Category category, Plan.Voter voter, List<String> entries) {
        return voting.cast(
                actor(voter),
                new Voting.Ballot(edition.id(), stage.id(), category.code(), "press of " + voter.login(), entries));
    }

    private void tryTooLate(Edition edition, Stage stage, Plan plan, Figures figures) {
        Plan.Voter late = new Plan.Voter("late.voter", plan.voters().get(0).state());
        if (cast(edition, stage, edition.categories().get(0), late, List.of("anything"))
                .given()) {
            throw new IllegalStateException("a vote was taken after closing");
        }
        figures.refusedLate++;
    }

    private static Actor actor(Plan.Voter voter) {
        return new Actor(voter.login(), Set.of(), voter.state());
    }
}

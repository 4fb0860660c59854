package org.laurel.rehearsal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.finale.CategoryFinal;
import org.laurel.finale.Finals;
import org.laurel.nomination.Nominations;
import org.laurel.nomination.Shortlist;
import org.laurel.platform.Actor;
import org.laurel.platform.Chance;
import org.laurel.platform.NewId;
import org.laurel.result.CategoryResult;
import org.laurel.result.Releasing;
import org.laurel.result.Results;
import org.laurel.roster.Roster;
import org.laurel.seal.KeyCeremony;
import org.laurel.vote.PeoplesChoice;
import org.laurel.workflow.EngineClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays an edition from its call to its ceremony, as its people would: entrants submit, coordinators accept and nominate,
 * jurors score, the chair settles and signs off, two people release. Only the clock is moved; everything else is real.
 */
@Component
@Profile("rehearsal")
class Rehearsal {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final RunningEditions editions;
    private final Roster roster;
    private final Entries entries;
    private final Nominations nominations;
    private final Finals finals;
    private final Results results;
    private final Releasing releasing;
    private final KeyCeremony keys;
    private final Scorers scorers;
    private final Publics publics;
    private final PeoplesChoice peoplesChoice;
    private final EngineClock clock;

    Rehearsal(
            RunningEditions editions,
            Roster roster,
            Entries entries,
            Nominations nominations,
            Finals finals,
            Results results,
            Releasing releasing,
            KeyCeremony keys,
            Scorers scorers,
            Publics publics,
            PeoplesChoice peoplesChoice,
            EngineClock clock) {
        this.editions = editions;
        this.roster = roster;
        this.entries = entries;
        this.nominations = nominations;
        this.finals = finals;
        this.results = results;
        this.releasing = releasing;
        this.keys = keys;
        this.scorers = scorers;
        this.publics = publics;
        this.peoplesChoice = peoplesChoice;
        this.clock = clock;
    }

    /** What came of it. */
    record Outcome(
            List<CategoryResult> results, List<PeoplesChoice.InCategory> votes, byte[] bundle, Figures figures) {}

    Outcome play(Edition edition, String rules, Plan plan, long seed, Progress progress) {
        NewId.drawFrom(new Random(seed));
        Chance.drawFrom(new Random(seed));
        Figures figures = new Figures();
        Cast cast = new Cast(roster);
        clock.moveTo(edition.timetable().at(Moment.CALL_OPENS).minus(Duration.ofHours(1)));
        editions.open(edition, rules);
        cast.invite(edition, plan);
        holdKeyCeremony(edition, cast);
        after(edition, Moment.CALL_OPENS);
        Map<String, String> titles = submit(edition, plan, cast, progress, figures);
        after(edition, Moment.SUBMISSION_CLOSES);
        after(edition, Moment.REVIEW_CLOSES);
        scorers.prepare(edition, plan, cast, titles, progress, figures);
        nominate(edition, cast);
        after(edition, Moment.SELECTION_CLOSES);
        judge(edition, plan, cast, progress, figures);
        after(edition, Moment.CEREMONY);
        release(edition, cast);
        return new Outcome(
                results.published(edition.id()),
                peoplesChoice.of(edition.id()),
                results.bundle(edition.id()).orElseThrow(),
                figures);
    }

    /** Each holder makes a key and shows that it works. */
    private void holdKeyCeremony(Edition edition, Cast cast) {
        for (Actor holder : List.of(cast.chair(), cast.secretariat(), cast.auditor())) {
            keys.make(edition.id(), holder.login(), holder.login(), passphrase(holder))
                    .orThrow();
            keys.prove(edition.id(), holder.login(), passphrase(holder)).orThrow();
        }
    }

    private static String passphrase(Actor holder) {
        return "rehearsed by the " + holder.login();
    }

    private void after(Edition edition, Moment moment) {
        edition.timetable().find(moment).ifPresent(at -> clock.moveTo(at.plus(A_MOMENT)));
    }

    private Map<String, String> submit(Edition edition, Plan plan, Cast cast, Progress progress, Figures figures) {
        Map<String, String> titles = new LinkedHashMap<>();
        List<Plan.Solution> solutions = plan.solutions();
        progress.begin("Entries", solutions.size());
        for (Plan.Solution solution : solutions) {
            Actor entrant = cast.entrant(solution.state());
            Entry draft =
                    entries.register(entrant, edition.id(), solution.category()).orThrow();
            entries.saveDraft(entrant, draft.id(), draft.version(), FilledForm.of(edition, solution))
                    .orThrow();
            entries.submit(entrant, draft.id()).orThrow();
            entries.accept(cast.coordinator(solution.state()), draft.id()).orThrow();
            titles.put(draft.id(), solution.title());
            progress.step();
        }
        figures.entries = solutions.size();
        return titles;
    }

    /** The panel's order is taken as it comes; where there is no panel, the order in which the entries were accepted. */
    private void nominate(Edition edition, Cast cast) {
        if (edition.stages(Stage.Kind.NATIONAL).isEmpty()) {
            return;
        }
        scorers.score(edition.stages(Stage.Kind.NATIONAL).get(0));
        after(edition, Moment.PANEL_CLOSES);
        for (String state : entries.statesWithAcceptedEntries(edition.id())) {
            Actor coordinator = cast.coordinator(state);
            for (Shortlist.Line line :
                    nominations.shortlist(edition.id(), state).lines()) {
                rank(edition, coordinator, line);
            }
            nominations.nominate(coordinator, edition.id()).orThrow();
        }
    }

    private void rank(Edition edition, Actor coordinator, Shortlist.Line line) {
        List<String> best = Stream.concat(line.nominated().stream(), line.others().stream())
                .limit(edition.quota().perCategory())
                .map(Shortlist.Contender::entry)
                .toList();
        if (!best.isEmpty()) {
            nominations
                    .rank(coordinator, edition.id(), line.category().code(), best, Map.of())
                    .orThrow();
        }
    }

    private void judge(Edition edition, Plan plan, Cast cast, Progress progress, Figures figures) {
        after(edition, Moment.SCORING_OPENS);
        edition.stages(Stage.Kind.JURY).forEach(scorers::score);
        vote(edition, plan, progress, figures, Moment.SCORING_OPENS, Moment.SCORING_CLOSES);
        after(edition, Moment.SCORING_CLOSES);
        edition.stages(Stage.Kind.JURY).forEach(stage -> scorers.tryTooLate(stage));
        scorers.settle(edition, cast.chair());
        vote(edition, plan, progress, figures, Moment.SCORING_CLOSES, Moment.FINAL_OPENS);
        if (!edition.stages(Stage.Kind.FINAL).isEmpty()) {
            holdFinals(edition, cast);
        } else {
            edition.categories().forEach(category -> settleTies(edition, category.code(), cast.chair()));
        }
        vote(edition, plan, progress, figures, Moment.FINAL_OPENS, Moment.CEREMONY);
    }

    private void vote(Edition edition, Plan plan, Progress progress, Figures figures, Moment from, Moment until) {
        publics.vote(edition, plan, progress, figures, from, until);
    }

    private void holdFinals(Edition edition, Cast cast) {
        after(edition, Moment.FINAL_OPENS);
        edition.stages(Stage.Kind.FINAL).forEach(scorers::score);
        for (CategoryFinal category : finals.of(edition.id())) {
            String code = category.category().code();
            if (category.round().isPresent()) {
                finals.freeze(cast.secretariat(), edition.id(), code).orThrow();
                clock.runWhatIsDue();
                settleTies(edition, code, cast.chair());
                finals.signOff(cast.chair(), edition.id(), code).orThrow();
                clock.runWhatIsDue();
            }
        }
    }

    /** The chair of a rehearsal takes the order of the codes, and says so. */
    private void settleTies(Edition edition, String category, Actor chair) {
        while (finals.tieLeft(edition.id(), category)) {
            CategoryFinal.Tie tie = finals.of(edition.id()).stream()
                    .filter(each -> each.category().code().equals(category))
                    .findFirst()
                    .orElseThrow()
                    .ties()
                    .get(0);
            List<String> order = tie.contenders().stream()
                    .map(CategoryFinal.Contender::entry)
                    .toList();
            finals.breakTie(chair, edition.id(), category, order, "Rehearsal: the order of the codes.")
                    .orThrow();
        }
    }

    private void release(Edition edition, Cast cast) {
        releasing
                .proposeRelease(cast.secretariat(), edition.id(), passphrase(cast.secretariat()))
                .orThrow();
        releasing
                .confirmRelease(cast.chair(), edition.id(), passphrase(cast.chair()))
                .orThrow();
        clock.runWhatIsDue();
    }
}

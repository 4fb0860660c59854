package org.laurel.judging.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.LateScoring;
import org.laurel.judging.RestoredScores;
import org.laurel.judging.Round;
import org.laurel.judging.StrikeOuts;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.WrittenMoment;
import org.laurel.proposal.Proposal;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody proposes what changes the scores of a round: striking out, scoring after the closing date, restoring. */
@Controller
@RequestMapping("/proposals")
class ScoringProposalPages {

    private final StrikeOuts strikeOuts;
    private final LateScoring lateScoring;
    private final RestoredScores restored;
    private final Judging judging;
    private final Roster roster;
    private final RunningEditions editions;
    private final CurrentActor actors;

    ScoringProposalPages(
            StrikeOuts strikeOuts,
            LateScoring lateScoring,
            RestoredScores restored,
            Judging judging,
            Roster roster,
            RunningEditions editions,
            CurrentActor actors) {
        this.strikeOuts = strikeOuts;
        this.lateScoring = lateScoring;
        this.restored = restored;
        this.judging = judging;
        this.roster = roster;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping("/strike-out")
    String strikeOut(@RequestParam(defaultValue = "") String round, Model model) {
        rounds(round, model);
        if (!round.isEmpty()) {
            model.addAttribute("sheets", strikeOuts.possible(find(round)));
        }
        return "proposal/strike-out";
    }

    @GetMapping("/late-scoring")
    String lateScoring(@RequestParam(defaultValue = "") String round, Model model) {
        rounds(round, model);
        if (!round.isEmpty()) {
            model.addAttribute("sheets", judging.assignments(find(round)));
        }
        return "proposal/late-scoring";
    }

    private void rounds(String chosen, Model model) {
        Edition edition = editions.openRules();
        Map<String, String> names =
                roster.all().stream().collect(Collectors.toMap(Person::id, Person::name, (one, other) -> one));
        Function<Assignment, String> name = sheet -> names.getOrDefault(sheet.juror(), "") + " · " + sheet.code();
        model.addAttribute("edition", edition);
        model.addAttribute("rounds", strikeOuts.unsealed(edition.id()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("name", name);
    }

    @GetMapping("/restore-scores")
    String restoreScores(@RequestParam(defaultValue = "") String round, Model model) {
        rounds(round, model);
        return "proposal/restore-scores";
    }

    @PostMapping("/strike-out")
    String proposeStrikeOut(
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tell(redirect, strikeOuts.propose(actors.get(), sheet, reason), "strike-out");
    }

    /** @param sheet id of one sheet of the round; empty for all of them */
    @PostMapping("/late-scoring")
    String proposeLateScoring(
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Answer<Proposal> proposed = proposed(
                round,
                until,
                (late, moment) -> sheet.isEmpty()
                        ? lateScoring.proposeForRound(actors.get(), late, moment, reason)
                        : lateScoring.proposeForSheet(actors.get(), sheet, moment, reason));
        return tell(redirect, proposed, LateScoring.KIND);
    }

    @PostMapping("/restore-scores")
    String proposeRestoredScores(
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Answer<Proposal> proposed =
                proposed(round, then, (open, moment) -> restored.propose(actors.get(), open, moment, reason));
        return tell(redirect, proposed, RestoredScores.KIND);
    }

    /** @param typed a moment by the wall clock of the edition's zone */
    private Answer<Proposal> proposed(String id, String typed, BiFunction<Round, Instant, Answer<Proposal>> proposal) {
        Round round = find(id);
        return WrittenMoment.read(typed, editions.rules(round.edition()).zone())
                .then(moment -> proposal.apply(round, moment));
    }

    private Round find(String id) {
        List<Round> rounds = judging.rounds(editions.openRules().id());
        return rounds.stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.round-unknown"))));
    }

    private static String tell(RedirectAttributes redirect, Answer<Proposal> answer, String form) {
        return answer.fold(
                proposal -> {
                    redirect.addFlashAttribute("done", Phrase.of("proposal.done.proposed"));
                    return "redirect:/proposals";
                },
                refusal -> {
                    redirect.addFlashAttribute("refusal", refusal);
                    return "redirect:/proposals/" + form;
                });
    }
}

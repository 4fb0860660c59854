package org.laurel.judging.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.judging.ChairDecision;
import org.laurel.judging.ChairDecision.Choice;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.ChairRulings;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundProgress;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.Role;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chair's view of a category's jury round: who has done what, who is recused, and what the rules leave to the chair. */
@Controller
@RequestMapping("/chair/rounds/{edition}/{category}")
class ChairPages {

    private final RunningEditions editions;
    private final Judging judging;
    private final RoundProgress progress;
    private final RoundStandings standings;
    private final ChairDecisions decisions;
    private final ChairRulings rulings;
    private final Roster roster;
    private final CurrentActor actors;

    ChairPages(
            RunningEditions editions,
            Judging judging,
            RoundProgress progress,
            RoundStandings standings,
            ChairDecisions decisions,
            ChairRulings rulings,
            Roster roster,
            CurrentActor actors) {
        this.editions = editions;
        this.judging = judging;
        this.progress = progress;
        this.standings = standings;
        this.decisions = decisions;
        this.rulings = rulings;
        this.roster = roster;
        this.actors = actors;
    }

    @GetMapping
    String round(@PathVariable String edition, @PathVariable String category, Model model) {
        Edition running = running(edition);
        model.addAttribute("edition", running);
        model.addAttribute("category", running.category(category).orElseThrow(ChairPages::unknown));
        model.addAttribute("reasons", decisions.reasons(edition, category));
        find(edition, category).ifPresent(round -> {
            model.addAttribute("round", round);
            model.addAttribute("progress", progress.of(round));
            model.addAttribute("jurors", roster.with(Role.JUROR));
        });
        return "judging/round";
    }

    /** The same with the question that a diagram has put to the chair. */
    @GetMapping("/{question}")
    String asked(
            @PathVariable String edition, @PathVariable String category, @PathVariable String question, Model model) {
        Question asked = question(question);
        model.addAttribute("question", asked);
        if (asked == Question.TIE) {
            find(edition, category)
                    .flatMap(round -> standings
                            .openTie(round)
                            .map(tie -> judging.candidates(round).stream()
                                    .filter(candidate -> tie.entries().contains(candidate.entry()))
                                    .toList()))
                    .ifPresent(tied -> model.addAttribute("tied", tied));
        }
        return round(edition, category, model);
    }

    @PostMapping("/decide")
    String decide(
            @PathVariable String edition,
            @PathVariable String category,
            @RequestParam Question question,
            @RequestParam Choice choice,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        ChairDecision decision = new ChairDecision(edition, jury(edition).id(), category, question, choice);
        tell(redirect, decisions.decide(actors.get(), decision, reason), Phrase.of("judging.round.decided"));
        return "redirect:/chair";
    }

    /** @param order ids of the tied entries, best first */
    @PostMapping("/tie")
    String settleTie(
            @PathVariable String edition,
            @PathVariable String category,
            @RequestParam List<String> order,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Round round = find(edition, category).orElseThrow(ChairPages::unknown);
        tell(redirect, rulings.rule(actors.get(), round, order, reason), Phrase.of("judging.round.ordered"));
        return "redirect:/chair";
    }

    @PostMapping("/recuse")
    String recuse(
            @PathVariable String edition,
            @PathVariable String category,
            @RequestParam String sheet,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        tell(redirect, judging.recuse(actors.get(), sheet, reason), Phrase.of("judging.round.recused"));
        return "redirect:/chair/rounds/" + edition + "/" + category;
    }

    @PostMapping("/replace")
    String replace(
            @PathVariable String edition,
            @PathVariable String category,
            @RequestParam String juror,
            @RequestParam String successor,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Round round = find(edition, category).orElseThrow(ChairPages::unknown);
        tell(
                redirect,
                judging.replace(actors.get(), round, juror, roster.person(successor), reason),
                Phrase.of("judging.round.replaced"));
        return "redirect:/chair/rounds/" + edition + "/" + category;
    }

    private static void tell(RedirectAttributes redirect, Answer<?> answer, String done) {
        answer.fold(
                given -> redirect.addFlashAttribute("done", done),
                refusal -> redirect.addFlashAttribute("refusal", refusal));
    }

    private static Question question(String words) {
        String name = words.replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(Question.values())
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow(ChairPages::unknown);
    }

    private Optional<Round> find(String edition, String category) {
        return judging.find(edition, jury(edition).id(), category, "");
    }

    private Stage jury(String edition) {
        return running(edition).stages(Stage.Kind.JURY).stream().findFirst().orElseThrow(ChairPages::unknown);
    }

    private Edition running(String edition) {
        if (!editions.isOpen(edition)) {
            throw unknown();
        }
        editions.about(edition);
        return editions.rules(edition);
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.category-unknown")));
    }
}

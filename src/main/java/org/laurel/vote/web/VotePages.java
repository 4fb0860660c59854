package org.laurel.vote.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.laurel.bundle.VoteCount;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;
import org.laurel.vote.Papers;
import org.laurel.vote.Papers.Listed;
import org.laurel.vote.Papers.Paper;
import org.laurel.vote.Poll;
import org.laurel.vote.Voting;
import org.laurel.vote.Voting.Ballot;
import org.laurel.vote.Voting.Cast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Votes of the public, for whoever is signed in. A vote that is refused keeps what was chosen. */
@Controller
@RequestMapping("/vote/{edition}")
class VotePages {

    private static final String ONE = "/{stage}/{category}";

    private final Voting voting;
    private final Papers papers;
    private final RunningEditions editions;
    private final CurrentActor actors;

    VotePages(Voting voting, Papers papers, RunningEditions editions, CurrentActor actors) {
        this.voting = voting;
        this.papers = papers;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping
    String all(@PathVariable String edition, Model model) {
        List<Listed> listed = papers.of(actors.get(), edition).orThrow();
        editions.about(edition);
        model.addAttribute("votes", listed);
        model.addAttribute("edition", listed.get(0).poll().edition());
        return "vote/votes";
    }

    @GetMapping(ONE)
    ModelAndView paper(@PathVariable String edition, @PathVariable String stage, @PathVariable String category) {
        return page(voting.poll(edition, stage, category).orThrow(), Map.of());
    }

    @PostMapping(ONE)
    ModelAndView cast(
            @PathVariable String edition,
            @PathVariable String stage,
            @PathVariable String category,
            @RequestParam(defaultValue = "") String press,
            @RequestParam(defaultValue = "") List<String> entries,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Poll poll = voting.poll(edition, stage, category).orThrow();
        FilledPaper paper = poll.rules().ranks() ? FilledPaper.ranked(fields) : FilledPaper.named(entries);
        return voting.cast(actors.get(), new Ballot(edition, stage, category, press, paper.bestFirst()))
                .fold(cast -> done(poll, cast, redirect), refusal -> again(poll, paper.places(), refusal));
    }

    private static ModelAndView done(Poll poll, Cast cast, RedirectAttributes redirect) {
        redirect.addFlashAttribute("cast", cast);
        return new ModelAndView("redirect:/vote/" + poll.edition().id() + "/"
                + poll.stage().id() + "/" + poll.category().code());
    }

    private ModelAndView again(Poll poll, Map<String, String> chosen, Refusal refusal) {
        ModelAndView page = page(poll, chosen);
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        page.addObject("refusal", refusal);
        return page;
    }

    /** @param chosen by entry: its place on the paper, or just that it is named */
    private ModelAndView page(Poll poll, Map<String, String> chosen) {
        Edition edition = poll.edition();
        editions.about(edition.id());
        Paper paper = papers.paper(actors.get(), poll);
        ModelAndView page = new ModelAndView("vote/paper");
        page.addObject("edition", edition);
        page.addObject("paper", paper);
        page.addObject("chosen", chosen);
        page.addObject("noAward", VoteCount.NO_AWARD);
        page.addObject("me", actors.get().login());
        page.addObject(
                "states", edition.states().stream().collect(Collectors.toMap(MemberState::code, MemberState::name)));
        page.addAllObjects(Map.of(
                "opens", WrittenMoment.of(poll.opens(), edition.zone()),
                "closes", WrittenMoment.of(poll.closes(), edition.zone()),
                "left", WrittenMoment.left(paper.now(), poll.closes()),
                "until", WrittenMoment.left(paper.now(), poll.opens())));
        return page;
    }
}

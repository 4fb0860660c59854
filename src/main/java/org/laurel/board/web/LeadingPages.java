package org.laurel.board.web;

import java.util.List;
import java.util.Optional;
import org.laurel.board.Board;
import org.laurel.board.Show;
import org.laurel.board.Showing;
import org.laurel.board.Slide;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From where the secretariat leads a board: what the hall sees, what comes next, one key on and one back. */
@Controller
class LeadingPages {

    private final Board board;
    private final Hall hall;
    private final RunningEditions editions;
    private final CurrentActor actors;

    LeadingPages(Board board, Hall hall, RunningEditions editions, CurrentActor actors) {
        this.board = board;
        this.hall = hall;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping("/office/board")
    String choose(Model model) {
        Edition edition = editions.open();
        model.addAttribute("edition", edition);
        model.addAttribute("released", board.canStart(edition.id(), Show.CEREMONY));
        return "board/choose";
    }

    @GetMapping("/office/board/{show}")
    String lead(@PathVariable String show, Model model) {
        Edition edition = editions.open();
        Screen screen = new Screen(edition.id(), Show.of(show), Language.ofReader());
        List<Slide> program = board.program(screen.edition(), screen.show());
        Optional<Showing> showing = board.showing(screen.edition(), screen.show());
        model.addAttribute("edition", edition);
        model.addAttribute("show", screen.show());
        model.addAttribute("program", program);
        model.addAttribute("showing", showing.orElse(null));
        model.addAttribute("ready", board.canStart(screen.edition(), screen.show()));
        model.addAttribute("screens", hall.screens(screen));
        return "board/lead";
    }

    @PostMapping("/office/board/{show}/start")
    String start(@PathVariable String show, RedirectAttributes redirect) {
        Show which = Show.of(show);
        return back(which, board.start(actors.get(), editions.open().id(), which), redirect);
    }

    @PostMapping("/office/board/{show}/move")
    String move(@PathVariable String show, @RequestParam int moves, @RequestParam int to, RedirectAttributes redirect) {
        Show which = Show.of(show);
        return back(which, board.move(actors.get(), editions.open().id(), which, moves, to), redirect);
    }

    private static String back(Show show, Answer<Showing> answer, RedirectAttributes redirect) {
        answer.fold(showing -> redirect, refusal -> redirect.addFlashAttribute("refusal", refusal));
        return "redirect:/office/board/" + show.word();
    }
}

package org.laurel.board.web;

import org.laurel.board.Show;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Language;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The big screen: the ceremony's for everybody, the rehearsal's for the secretariat. */
@Controller
class BoardPages {

    private final Slides slides;
    private final Hall hall;
    private final RunningEditions editions;

    BoardPages(Slides slides, Hall hall, RunningEditions editions) {
        this.slides = slides;
        this.hall = hall;
        this.editions = editions;
    }

    @GetMapping("/board/{id}")
    String ceremony(@PathVariable String id, Model model) {
        return page(id, Show.CEREMONY, "/board/" + id + "/events", model);
    }

    @GetMapping(value = "/board/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> ceremonyEvents(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean leading) {
        return events(id, Show.CEREMONY, leading);
    }

    @GetMapping("/office/board/rehearsal/{id}")
    String rehearsal(@PathVariable String id, Model model) {
        return page(id, Show.REHEARSAL, "/office/board/rehearsal/" + id + "/events", model);
    }

    @GetMapping(value = "/office/board/rehearsal/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> rehearsalEvents(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean leading) {
        return events(id, Show.REHEARSAL, leading);
    }

    private String page(String id, Show show, String events, Model model) {
        model.addAllAttributes(slides.model(screen(id, show)));
        model.addAttribute("events", events);
        return "board/screen";
    }

    /** Proxies that gather an answer before they pass it on would hold the reveal back. */
    private ResponseEntity<SseEmitter> events(String id, Show show, boolean leading) {
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(hall.takeSeat(screen(id, show), leading));
    }

    private Screen screen(String id, Show show) {
        if (!editions.isOpen(id)) {
            throw new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.unknown")));
        }
        editions.about(id);
        return new Screen(id, show, Language.ofReader());
    }
}

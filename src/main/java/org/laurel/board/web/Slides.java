package org.laurel.board.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laurel.board.Board;
import org.laurel.board.Showing;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.WrittenMoment;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The board's present state as HTML: the slide, or before the start when there will be one. */
@Component
class Slides {

    private static final Set<String> SLIDE = Set.of("slide");

    private final Board board;
    private final RunningEditions editions;
    private final ITemplateEngine templates;

    Slides(Board board, RunningEditions editions, ITemplateEngine templates) {
        this.board = board;
        this.editions = editions;
        this.templates = templates;
    }

    /** What the template of a slide needs to know. */
    Map<String, Object> model(Screen screen) {
        Map<String, Object> model = new HashMap<>();
        Edition edition = editions.get(screen.edition());
        Optional<Showing> showing = board.showing(screen.edition(), screen.show());
        model.put("edition", edition);
        model.put("show", screen.show());
        model.put("medals", new MedalWords());
        showing.ifPresent(it -> model.put("showing", it));
        if (edition.timetable().has(Moment.CEREMONY)) {
            model.put("begins", WrittenMoment.of(edition.timetable().at(Moment.CEREMONY), edition.zone()));
        }
        return model;
    }

    Rendered render(Screen screen) {
        return screen.language().reading(() -> inItsLanguage(screen));
    }

    private Rendered inItsLanguage(Screen screen) {
        Map<String, Object> model = model(screen);
        String html = templates.process(
                "board/slide", SLIDE, new Context(screen.language().locale(), model));
        int shown = model.get("showing") instanceof Showing showing ? showing.moves() : 0;
        return new Rendered(shown, html.replaceAll("\\s*\\R\\s*", " "));
    }
}

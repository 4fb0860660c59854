package org.laurel.edition.web;

import java.time.Instant;
import java.util.List;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The edition as the public sees it: what it is about and when. Who signs out comes here. */
@Controller
class FrontPage {

    private final RunningEditions editions;
    private final Now now;

    FrontPage(RunningEditions editions, Now now) {
        this.editions = editions;
        this.now = now;
    }

    /** One moment of the timetable, as it is read. */
    record Line(String name, String when, boolean over, boolean next, String left) {}

    @GetMapping("/")
    String front(Model model) {
        editions.current().ifPresent(edition -> {
            model.addAttribute("edition", edition);
            model.addAttribute("timetable", timetable(edition, now.get()));
        });
        return "edition/front";
    }

    private static List<Line> timetable(Edition edition, Instant at) {
        Moment next = edition.timetable().ahead(at).orElse(null);
        return edition.timetable().order().stream()
                .map(moment -> line(moment, edition, at, moment == next))
                .toList();
    }

    private static Line line(Moment moment, Edition edition, Instant at, boolean next) {
        Instant when = edition.timetable().at(moment);
        return new Line(
                Phrase.word(moment),
                WrittenMoment.of(when, edition.zone()),
                !when.isAfter(at),
                next,
                WrittenMoment.left(at, when));
    }
}

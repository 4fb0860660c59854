package org.laurel.edition.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Now;
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
        List<Moment> moments = Arrays.stream(Moment.values())
                .filter(edition.timetable()::has)
                .sorted(Comparator.comparing(edition.timetable()::at))
                .toList();
        Moment next = moments.stream()
                .filter(moment -> edition.timetable().at(moment).isAfter(at))
                .findFirst()
                .orElse(null);
        return moments.stream()
                .map(moment -> line(moment, edition, at, moment == next))
                .toList();
    }

    private static Line line(Moment moment, Edition edition, Instant at, boolean next) {
        Instant when = edition.timetable().at(moment);
        String words = moment.key().replace('-', ' ');
        return new Line(
                words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                WrittenMoment.of(when, edition.zone()),
                !when.isAfter(at),
                next,
                WrittenMoment.left(at, when));
    }
}

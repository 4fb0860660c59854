package org.laurel.result.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Timetable;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;
import org.laurel.result.Results;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every edition that was opened, for everybody: when it is, how it stands, and the way to its page and its results. */
@Controller
class EditionsPage {

    private final RunningEditions editions;
    private final Results results;
    private final Now now;

    EditionsPage(RunningEditions editions, Results results, Now now) {
        this.editions = editions;
        this.results = results;
        this.now = now;
    }

    /** One edition; {@code stands} is a sentence. */
    record Line(String id, String name, String when, String stands, boolean published) {}

    @GetMapping("/editions")
    String all(Model model) {
        Map<String, Instant> published = results.publishedAt();
        Instant at = now.get();
        model.addAttribute(
                "editions",
                editions.all().stream()
                        .map(edition -> line(edition, published.get(edition.id()), at))
                        .toList());
        return "result/editions";
    }

    private static Line line(Edition edition, @Nullable Instant published, Instant at) {
        return new Line(edition.id(), edition.name(), when(edition), stands(edition, published, at), published != null);
    }

    private static String when(Edition edition) {
        Timetable timetable = edition.timetable();
        return timetable.order().stream()
                .findFirst()
                .map(first -> WrittenMoment.in("brief", timetable.at(first), edition.zone()) + " – "
                        + WrittenMoment.of(timetable.at(Moment.CEREMONY), edition.zone()))
                .orElse("");
    }

    private static String stands(Edition edition, @Nullable Instant published, Instant at) {
        if (published != null) {
            return Phrase.of("result.editions.published", WrittenMoment.of(published, edition.zone()));
        }
        Optional<Moment> ahead = edition.timetable().ahead(at);
        return ahead.map(moment -> next(edition, moment, at)).orElseGet(() -> Phrase.of("result.editions.over"));
    }

    private static String next(Edition edition, Moment moment, Instant at) {
        Instant when = edition.timetable().at(moment);
        return Phrase.of(
                "result.editions.next",
                Phrase.word(moment),
                WrittenMoment.of(when, edition.zone()),
                WrittenMoment.left(at, when));
    }
}

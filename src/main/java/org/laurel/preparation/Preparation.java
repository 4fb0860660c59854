package org.laurel.preparation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Reading;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.RunningEditions.Opening;
import org.laurel.edition.Timetable;
import org.laurel.judging.RoundProgress;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The way of a rules file from a draft to an open edition. */
@Service
public class Preparation {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String FILE = "rules.yaml";

    private final RunningEditions editions;
    private final RulesDrafts drafts;
    private final Opener opener;
    private final DryRuns dryRuns;
    private final RoundProgress progress;
    private final Now now;

    Preparation(
            RunningEditions editions,
            RulesDrafts drafts,
            Opener opener,
            DryRuns dryRuns,
            RoundProgress progress,
            Now now) {
        this.editions = editions;
        this.drafts = drafts;
        this.opener = opener;
        this.dryRuns = dryRuns;
        this.progress = progress;
        this.now = now;
    }

    /**
     * Rules that nobody can change any more: an edition of this id is open.
     *
     * @param firstSheet when its first score sheet came in, if one has
     */
    public record Fixed(Opening opening, Optional<Instant> firstSheet) {}

    /** The edition in a text, or everything that is wrong with it: what {@code check-edition} says. */
    public Reading<Edition> check(String text) {
        return Editions.parse(FILE, text);
    }

    /** Why these rules cannot be opened; nothing for an id that no open edition has. */
    public Optional<Fixed> fixed(Edition edition, List<Opening> openings) {
        return openings.stream()
                .filter(opening -> opening.edition().equals(edition.id()))
                .findFirst()
                .map(opening -> new Fixed(opening, progress.firstSheet(edition.id())));
    }

    /** What the file would change in an edition that is open, whose dates are taken as they stand now. */
    public List<Comparison.Change> compared(String text, String running) {
        Map<String, Object> before = Editions.tree(editions.text(running));
        Timetable standing = editions.get(running).timetable();
        before.computeIfPresent("timetable", (key, written) -> asItStands(standing));
        Map<String, Object> after = Editions.tree(text);
        check(text).value().ifPresent(edition -> after.put("timetable", asItStands(edition.timetable())));
        return Comparison.between(before, after);
    }

    private static Map<String, Object> asItStands(Timetable timetable) {
        Map<String, Object> written = new LinkedHashMap<>();
        ZoneId zone = timetable.zone();
        timetable
                .order()
                .forEach(moment -> written.put(
                        moment.key(), WRITTEN.format(timetable.at(moment).atZone(zone))));
        return written;
    }

    /**
     * Opens the edition of a draft: from then on its rules are fixed.
     *
     * @param version the draft's, as somebody has read it
     * @param instead whether the pages may give way to it though the edition they show is not over
     */
    public Answer<Edition> open(Actor by, String draft, int version, boolean instead) {
        return drafts.find(draft)
                .then(found -> found.version() == version
                        ? open(by, found, instead)
                        : Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.preparation.changed")));
    }

    private Answer<Edition> open(Actor by, RulesDraft draft, boolean instead) {
        Edition edition = check(draft.text()).value().orElse(null);
        if (edition == null) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.preparation.problems"));
        }
        Optional<Edition> unfinished = dryRuns.unfinished(editions.openings(), now.get());
        if (unfinished.isPresent() && !unfinished.get().id().equals(edition.id()) && !instead) {
            return Answer.refuse(
                    Refusal.Kind.OVERTAKEN,
                    Phrase.of("no.preparation.not-over", unfinished.get().name()));
        }
        try {
            return opener.open(by, edition, draft);
        } catch (DuplicateKeyException atTheSameMoment) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.preparation.just-opened"));
        }
    }
}

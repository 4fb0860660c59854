package org.laurel.edition.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.FormField;
import org.laurel.edition.Help;
import org.laurel.edition.MemberState;
import org.laurel.edition.Quota;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.edition.Timetable;
import org.laurel.platform.Listing;
import org.laurel.platform.Listing.Listed;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.tally.score.Criterion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The editions for anybody's programs: what they are about, when, and what is asked and judged in each category. */
@RestController
@RequestMapping("/api/v1/editions")
class EditionsApi {

    private final RunningEditions editions;

    EditionsApi(RunningEditions editions) {
        this.editions = editions;
    }

    /** An edition in a list. */
    record EditionListed(String id, String name, String host, ZoneId zone) {

        static EditionListed of(Edition edition) {
            return new EditionListed(edition.id(), edition.name(), edition.host(), edition.zone());
        }
    }

    /** One edition with its timetable as it stands now. */
    record EditionTold(
            String id,
            String name,
            String host,
            ZoneId zone,
            String rulesHash,
            Quota quota,
            List<MomentTold> timetable,
            List<StageTold> stages,
            List<CategoryListed> categories,
            List<StateTold> states) {}

    /** A date of the timetable. */
    record MomentTold(String moment, Instant at) {}

    /** A stage in which entries are judged. */
    record StageTold(String id, String name, Stage.Kind kind) {}

    /** A category by its code. */
    record CategoryListed(String code, String name, String about) {

        static CategoryListed of(Category category) {
            return new CategoryListed(category.code(), category.name(), category.about());
        }
    }

    /** A member state. */
    record StateTold(String code, String name) {

        static StateTold of(MemberState state) {
            return new StateTold(state.code(), state.name());
        }
    }

    /** A category with what it is judged by and what its form asks. */
    record CategoryTold(String code, String name, String about, List<CriterionTold> criteria, List<FormField> form) {}

    /** A criterion with its parts; one without parts gets a score. */
    record CriterionTold(String id, String name, BigDecimal weight, Help help, List<CriterionTold> parts) {

        static CriterionTold of(Category category, Criterion criterion) {
            return new CriterionTold(
                    criterion.id(),
                    criterion.name(),
                    criterion.weight(),
                    category.help(criterion),
                    criterion.parts().stream().map(part -> of(category, part)).toList());
        }
    }

    @GetMapping
    ResponseEntity<Listed<EditionListed>> all(Listing listing) {
        return listing.of(editions.opened(), id -> EditionListed.of(editions.rules(id)));
    }

    @GetMapping("/{edition}")
    ResponseEntity<EditionTold> one(@PathVariable String edition) {
        Edition running = editions.get(known(edition));
        return ResponseEntity.ok().eTag(running.version().quoted()).body(told(running));
    }

    @GetMapping("/{edition}/categories/{category}")
    CategoryTold category(@PathVariable String edition, @PathVariable String category) {
        Edition rules = editions.rules(known(edition));
        Category found = rules.category(category).orElseThrow(() -> unknown(Phrase.of("no.edition.category-unknown")));
        return new CategoryTold(
                found.code(),
                found.name(),
                found.about(),
                found.criteria().stream()
                        .map(block -> CriterionTold.of(found, block))
                        .toList(),
                rules.form(found));
    }

    private static EditionTold told(Edition edition) {
        Timetable timetable = edition.timetable();
        return new EditionTold(
                edition.id(),
                edition.name(),
                edition.host(),
                edition.zone(),
                edition.rulesHash(),
                edition.quota(),
                timetable.order().stream()
                        .map(moment -> new MomentTold(moment.key(), timetable.at(moment)))
                        .toList(),
                edition.stages().stream()
                        .map(stage -> new StageTold(stage.id(), stage.name(), stage.kind()))
                        .toList(),
                edition.categories().stream().map(CategoryListed::of).toList(),
                edition.states().stream().map(StateTold::of).toList());
    }

    private String known(String edition) {
        if (!editions.isOpen(edition)) {
            throw unknown(Phrase.of("no.edition.unknown"));
        }
        return edition;
    }

    private static RefusedException unknown(String sentence) {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, sentence));
    }
}

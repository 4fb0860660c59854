package org.laurel.translation.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.AskedEdition;
import org.laurel.platform.CurrentActor;
import org.laurel.translation.Translating;
import org.laurel.translation.Translating.Progress;
import org.laurel.translation.TranslationPlan;
import org.laurel.translation.TranslationPlan.Fault;
import org.laurel.translation.TranslationPlan.Row;
import org.laurel.translation.TranslationPlan.What;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of the rules in other languages, for the secretariat's programs: the tables of the page, in the open edition. */
@RestController
@RequestMapping("/api/v1/office/translations")
class TranslationsApi {

    private final Translating translating;
    private final CurrentActor actors;

    TranslationsApi(Translating translating, CurrentActor actors) {
        this.translating = translating;
        this.actors = actors;
    }

    /** How far a language is. */
    record LanguageListed(String language, String name, int translated, int machine, int texts) {

        static LanguageListed of(Progress progress) {
            return new LanguageListed(
                    progress.language().tag(),
                    progress.language().ownName(),
                    progress.translated(),
                    progress.machine(),
                    progress.texts());
        }
    }

    /** The languages of an edition's rules, and those that there could be. */
    record LanguagesTold(String edition, List<LanguageListed> languages) {}

    /** A language's table. */
    record TableTold(String edition, String language, String csv) {}

    /** A table that a program brings; the fingerprint is that of the preview it agrees to. */
    record TableBrought(String csv, @Nullable String fingerprint) {}

    /** What would happen, or what has happened. */
    record Planned(
            String edition,
            String language,
            int added,
            int changed,
            int gone,
            int same,
            int wrong,
            String fingerprint,
            List<Row> rows,
            List<Fault> faults) {

        static Planned of(TranslationPlan plan) {
            return new Planned(
                    plan.edition(),
                    plan.language(),
                    plan.count(What.ADDED),
                    plan.count(What.CHANGED),
                    plan.count(What.GONE),
                    plan.count(What.SAME),
                    plan.count(What.WRONG),
                    plan.fingerprint(),
                    plan.rows(),
                    plan.faults());
        }
    }

    @GetMapping
    LanguagesTold all(AskedEdition edition) {
        return new LanguagesTold(
                edition.id(),
                translating.progress(edition.rules()).stream()
                        .map(LanguageListed::of)
                        .toList());
    }

    @GetMapping("/{language}")
    TableTold table(@PathVariable String language, AskedEdition edition) {
        return new TableTold(
                edition.id(),
                language,
                translating.csv(edition.rules(), language).orThrow());
    }

    @PostMapping("/{language}/preview")
    Planned preview(@PathVariable String language, @RequestBody TableBrought table, AskedEdition edition) {
        return Planned.of(
                translating.preview(edition.rules(), language, csv(table)).orThrow());
    }

    @PostMapping("/{language}")
    Planned carryOut(@PathVariable String language, @RequestBody TableBrought table, AskedEdition edition) {
        String fingerprint = Objects.requireNonNullElse(table.fingerprint(), "");
        return Planned.of(translating
                .carryOut(actors.get(), edition.id(), language, csv(table), fingerprint)
                .orThrow());
    }

    private static String csv(TableBrought table) {
        return Objects.requireNonNullElse(table.csv(), "");
    }
}

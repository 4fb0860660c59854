package org.laurel.translation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Edition;
import org.laurel.edition.RulesTexts;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Translation;
import org.laurel.edition.Translations;
import org.laurel.export.Table;
import org.laurel.export.Table.Cell;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.CommaTable;
import org.laurel.platform.Etag;
import org.laurel.platform.Language;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.translation.TranslationPlan.Fault;
import org.laurel.translation.TranslationPlan.Row;
import org.laurel.translation.TranslationPlan.What;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of an edition's rules in the languages of its readers, as tables: taken, mended and brought back while the edition
 * runs. The rules stay as they were opened, and decide.
 */
@Service
public class Translating {

    private final RunningEditions editions;
    private final Translations translations;
    private final AuditLog audit;
    private final Now now;

    Translating(RunningEditions editions, Translations translations, AuditLog audit, Now now) {
        this.editions = editions;
        this.translations = translations;
        this.audit = audit;
        this.now = now;
    }

    /** How far a language is: how many of all texts it has words for, and how many of these a machine made. */
    public record Progress(Language language, int translated, int machine, int texts) {

        public boolean complete() {
            return translated == texts;
        }
    }

    /** Of every language that can be brought. */
    public List<Progress> progress(Edition edition) {
        Map<String, Map<String, Translation>> all = translations.of(edition.id());
        int texts = RulesTexts.of(edition).inOrder().size();
        return Language.offered().stream()
                .filter(language -> !language.tag().equals(RulesWords.own(edition)))
                .map(language -> {
                    Map<String, Translation> some = all.getOrDefault(language.tag(), Map.of());
                    int machine = (int)
                            some.values().stream().filter(Translation::machine).count();
                    return new Progress(language, some.size(), machine, texts);
                })
                .sorted(Comparator.comparing(Progress::translated).reversed())
                .toList();
    }

    /** All texts in the order of the rules, filled where there are words for them. */
    public Answer<Table> table(Edition edition, String language) {
        return language(edition, language)
                .then(known -> Answer.of(filled(
                        edition,
                        "words-" + known.tag(),
                        translations.of(edition.id()).getOrDefault(known.tag(), Map.of()))));
    }

    /** The same of an edition that need not be open, for whoever begins to translate: as a spreadsheet saves it. */
    public static String blank(Edition edition) {
        return written(filled(edition, "words", Map.of()));
    }

    private static Table filled(Edition edition, String name, Map<String, Translation> some) {
        RulesTexts texts = RulesTexts.of(edition);
        return new Table(
                name,
                TranslationTable.HEADINGS,
                texts.inOrder().stream()
                        .map(text -> row(text, some, texts.place(text)))
                        .toList());
    }

    private static List<Cell> row(String text, Map<String, Translation> some, String place) {
        Translation found = some.getOrDefault(text, new Translation(text, "", false));
        return List.of(
                new Cell.Text(text),
                new Cell.Text(found.words()),
                new Cell.Text(found.machine() ? "yes" : ""),
                new Cell.Text(place));
    }

    /** The same as a spreadsheet saves it. */
    public Answer<String> csv(Edition edition, String language) {
        return table(edition, language).then(table -> Answer.of(written(table)));
    }

    private static String written(Table table) {
        return CommaTable.write(
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> ((Cell.Text) cell).text())
                                .toList())
                        .toList());
    }

    /** What would come of the table. */
    public Answer<TranslationPlan> preview(Edition edition, String language, String table) {
        return language(edition, language)
                .then(known -> Answer.of(plan(edition, known.tag(), TranslationTable.read(table))));
    }

    /**
     * Does what the table asks for, row by row but for those that are wrong; done already, it does nothing. A text that is not
     * in the table keeps its words; one without a translation in it loses them.
     *
     * @param fingerprint of the preview that somebody agreed to; empty to agree to whatever comes
     */
    @Transactional
    public Answer<TranslationPlan> carryOut(
            Actor by, String edition, String language, String table, String fingerprint) {
        return editions.hold(edition)
                .then(held -> preview(held, language, table))
                .then(plan -> carryOut(by, plan, fingerprint));
    }

    private Answer<TranslationPlan> carryOut(Actor by, TranslationPlan plan, String fingerprint) {
        if (!plan.readable()) {
            return Answer.refuse(CommaTable.unread(plan.faults().stream().map(Fault::sentence)));
        }
        if (plan.doesSomething() && !fingerprint.isEmpty() && !fingerprint.equals(plan.fingerprint())) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.translation.overtaken"));
        }
        if (plan.doesSomething()) {
            keep(plan);
            audit.append(now.get(), by.login(), "rules-translated", plan.edition(), told(plan));
        }
        return Answer.of(plan);
    }

    private void keep(TranslationPlan plan) {
        List<Translation> made = plan.rows().stream()
                .filter(row -> row.what() == What.ADDED || row.what() == What.CHANGED)
                .map(row -> new Translation(row.text(), row.after(), row.machine()))
                .toList();
        List<String> gone = plan.rows().stream()
                .filter(row -> row.what() == What.GONE)
                .map(Row::text)
                .toList();
        translations.change(plan.edition(), plan.language(), made, gone);
    }

    private static String told(TranslationPlan plan) {
        return plan.language() + ": " + plan.count(What.ADDED) + " added, " + plan.count(What.CHANGED) + " changed, "
                + plan.count(What.GONE) + " gone";
    }

    /** What came with the program for these rules, in a language in which there is nothing yet. */
    void begin(Edition edition, String language, String table) {
        keep(plan(edition, language, TranslationTable.read(table)));
    }

    private TranslationPlan plan(Edition edition, String language, TranslationTable table) {
        Map<String, Translation> known = translations.of(edition.id()).getOrDefault(language, Map.of());
        List<Row> rows = new Planning(RulesTexts.of(edition), known, table).rows();
        List<Row> done = rows.stream().filter(row -> row.what() != What.WRONG).toList();
        String fingerprint = Etag.of(edition.id(), language, done).value();
        return new TranslationPlan(edition.id(), language, rows, table.faults(), fingerprint);
    }

    private static Answer<Language> language(Edition edition, String tag) {
        return Language.of(tag)
                .filter(offered -> !offered.tag().equals(RulesWords.own(edition)))
                .<Answer<Language>>map(Answer::of)
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.translation.language")));
    }
}

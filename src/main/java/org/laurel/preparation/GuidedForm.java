package org.laurel.preparation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Judges;
import org.laurel.edition.Moment;
import org.laurel.edition.RulesText;
import org.laurel.edition.Stage;
import org.laurel.tally.score.Criterion;

/**
 * The few things that differ from one year's edition to the next, to be filled in; all else is taken over from another edition.
 * It writes a rules file and decides nothing itself: what is wrong with the file is said where every file is checked.
 *
 * @param values by field: {@code id}, {@code timetable.ceremony}, {@code judges.jury.quorum}, {@code medals.final} and so on
 * @param categories the codes of those that are taken over
 */
public record GuidedForm(Map<String, String> values, Set<String> categories) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final List<String> TOP = List.of("id", "name", "host", "zone");
    private static final String QUOTA = "quota.per-category";

    public GuidedForm {
        values = Map.copyOf(values);
        categories = Set.copyOf(categories);
    }

    /** As the edition was, with its dates in the first year in which the call is still to come. */
    public static GuidedForm from(Base base, Instant now) {
        Edition edition = base.edition();
        Map<String, String> values = new LinkedHashMap<>();
        ZonedDateTime call = edition.timetable().local(Moment.CALL_OPENS);
        int years = 0;
        while (!call.plusYears(years).toInstant().isAfter(now)) {
            years++;
        }
        String before = String.valueOf(call.getYear());
        String last = String.valueOf(edition.timetable().local(Moment.CEREMONY).getYear());
        values.put("id", later(edition.id(), years, before, last));
        values.put("name", later(edition.name(), years, before, last));
        values.put("host", edition.host());
        values.put("zone", edition.zone().getId());
        for (Moment moment : edition.timetable().order()) {
            values.put(
                    "timetable." + moment.key(),
                    WRITTEN.format(edition.timetable().local(moment).plusYears(years)));
        }
        values.put(QUOTA, String.valueOf(edition.quota().perCategory()));
        judged(edition)
                .forEach(stage -> numbers(
                        stage.judges(),
                        (key, number) -> values.put("judges." + stage.id() + "." + key, String.valueOf(number))));
        medals(base, edition)
                .forEach(stage -> values.put(
                        "medals." + stage.id(),
                        String.join(", ", stage.decision().medals().words())));
        return new GuidedForm(
                values,
                Set.copyOf(edition.categories().stream().map(Category::code).toList()));
    }

    private static String later(String text, int years, String... written) {
        for (String year : written) {
            if (text.contains(year)) {
                return text.replace(year, String.valueOf(Integer.parseInt(year) + years));
            }
        }
        return text;
    }

    /** The stages that people judge. */
    public static List<Stage> judged(Edition edition) {
        return edition.stages().stream()
                .filter(stage -> stage.kind() != Stage.Kind.PUBLIC)
                .toList();
    }

    private static void numbers(Judges judges, BiConsumer<String, Integer> each) {
        each.accept("per-state", judges.perState());
        each.accept("partners", judges.partners());
        each.accept("others", judges.others());
        each.accept("quorum", judges.quorum());
    }

    /** The stages whose medals are names by place; medals by threshold are changed in the file. */
    public static List<Stage> medals(Base base, Edition edition) {
        List<Stage> named = new ArrayList<>();
        if (Editions.tree(base.text()).get("stages") instanceof List<?> stages) {
            for (Object stage : stages) {
                if (stage instanceof Map<?, ?> block && isListOfWords(block.get("medals"))) {
                    edition.stage(String.valueOf(block.get("id"))).ifPresent(named::add);
                }
            }
        }
        return named;
    }

    private static boolean isListOfWords(@Nullable Object medals) {
        return medals instanceof List<?> words
                && !words.isEmpty()
                && words.stream().allMatch(String.class::isInstance);
    }

    /** The rules file: the base's, letter by letter, but for what was filled in. */
    public String written(Base base) {
        Edition edition = base.edition();
        RulesText text = new RulesText(base.text());
        TOP.forEach(key -> put(text, key, key));
        put(text, QUOTA, "quota/per-category");
        text.forgetRemark("timetable");
        edition.timetable()
                .order()
                .forEach(moment -> put(text, "timetable." + moment.key(), "timetable/" + moment.key()));
        judged(edition)
                .forEach(stage -> numbers(stage.judges(), (key, number) -> {
                    String field = "judges." + stage.id() + "." + key;
                    if (!String.valueOf(number).equals(value(field))) {
                        put(text, field, "stages/" + stage.id() + "/judges/" + key);
                    }
                }));
        medals(base, edition).forEach(stage -> {
            List<String> words = words(value("medals." + stage.id()));
            if (!words.isEmpty()) {
                text.set("stages/" + stage.id() + "/medals", words);
            }
        });
        leaveOut(edition, base, text);
        return text.changed();
    }

    /** The categories that are not taken over, and the help for criteria that go with them. */
    private void leaveOut(Edition edition, Base base, RulesText text) {
        Set<String> kept = edition.categories().stream()
                .filter(category -> categories.contains(category.code()))
                .flatMap(category -> category.criteria().stream().flatMap(Criterion::all))
                .map(Criterion::id)
                .collect(Collectors.toSet());
        edition.categories().stream()
                .map(Category::code)
                .filter(code -> !categories.contains(code))
                .forEach(code -> text.remove("categories/" + code));
        if (Editions.tree(base.text()).get("help") instanceof Map<?, ?> help) {
            help.keySet().stream()
                    .map(String::valueOf)
                    .filter(id -> !kept.contains(id))
                    .forEach(id -> text.remove("help/" + id));
        }
    }

    private void put(RulesText text, String field, String path) {
        if (!value(field).isEmpty()) {
            text.set(path, value(field));
        }
    }

    /** What stands in a field; nothing for one that was left empty. */
    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

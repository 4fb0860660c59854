package org.laurel.edition;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Criterion;

/** Reads categories, their criteria and the help that jurors get with these. */
final class CategoryReader {

    private final Once codes = new Once("category");
    private final FormReader form;
    private final CriteriaReader criteria;
    private final Map<String, Help> help;

    CategoryReader(FormReader form, CriteriaReader criteria, Map<String, Help> help) {
        this.form = form;
        this.criteria = criteria;
        this.help = help;
    }

    Optional<Category> category(Value value) {
        Block category = value.block(Section.CATEGORY);
        String code = category.need("code", codes.of(Words::code)).orElse("");
        String name = category.text("name");
        String about = category.textOr("about", "");
        List<Criterion> tree = category.find("criteria", list -> criteria.tree(list, "\"" + code + "\""))
                .orElse(List.of());
        List<FormField> fields = category.listIfAny("fields", field -> form.field(field, name));
        Periods periods = category.find("eligibility", Periods::read).orElse(Periods.NONE);
        return category.make(() ->
                new Category(code, name, about, tree, helpFor(tree), fields, periods.companyAge(), periods.inUse()));
    }

    private record Periods(
            @Nullable Period companyAge, @Nullable Period inUse) {

        static final Periods NONE = new Periods(null, null);

        static Optional<Periods> read(Value value) {
            Block eligibility = value.block(Section.ELIGIBILITY);
            Period age = eligibility.find("company-age", Words::period).orElse(null);
            Period inUse = eligibility.find("in-use", Words::period).orElse(null);
            Stream.of("regional-shares", "home-development", "winners-rest")
                    .forEach(key -> eligibility.value(key).ifPresent(Periods::isNotHere));
            return Optional.of(new Periods(age, inUse));
        }

        private static void isNotHere(Value value) {
            value.wrong("stands in a category", "it belongs to the edition's eligibility");
        }
    }

    private Map<String, Help> helpFor(List<Criterion> tree) {
        return tree.stream()
                .flatMap(Criterion::all)
                .map(Criterion::id)
                .filter(help::containsKey)
                .collect(Collectors.toMap(id -> id, id -> help.getOrDefault(id, Help.NONE)));
    }

    static Optional<Map<String, Help>> help(Value value) {
        Map<String, Help> read = new HashMap<>();
        value.entries().forEach((id, text) -> read.put(id, helpText(text)));
        return Optional.of(read);
    }

    private static Help helpText(Value value) {
        Block help = value.block(Section.HELP);
        String question = help.text("question");
        List<Band> bands = help.find("bands", CategoryReader::bands).orElse(List.of());
        return new Help(question, bands);
    }

    private static Optional<List<Band>> bands(Value value) {
        return Optional.of(value.entries().entrySet().stream()
                .flatMap(entry -> entry.getValue().text().map(text -> new Band(entry.getKey(), text)).stream())
                .toList());
    }
}

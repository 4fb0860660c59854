package org.laurel.edition;

import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;

/** Reads a whole edition: each part by its own reader, then what must fit between the parts. */
final class EditionReader {

    private static final int ALL = 100;

    private final Block edition;
    private final String rulesHash;
    private final CriteriaReader criteria = new CriteriaReader();

    EditionReader(Value file, String rulesHash) {
        this.edition = file.block(Section.EDITION);
        this.rulesHash = rulesHash;
    }

    Optional<Edition> read() {
        String id = edition.need("id", Words::id).orElse("");
        String name = edition.text("name");
        String award = edition.text("award");
        var languages = edition.list("languages", Words::language);
        boolean chair = edition.need("chair", Value::yesNo).orElse(true);
        Optional<ZoneId> zone = edition.need("zone", Words::zone);
        var states = StatesReader.states(edition);
        String host = edition.need("host", Words::stateCode).orElse("");
        var partners = StatesReader.partners(edition);
        var declarations = FormReader.declarations(edition);
        FormReader form =
                new FormReader(declarations.stream().map(Declaration::id).collect(Collectors.toSet()));
        List<FormField> fields = edition.need("entry-form", form::groups).orElse(List.of());
        var categories = categories(form);
        Optional<Quota> quota = edition.need("quota", value -> StatesReader.quota(value, categories.size()));
        var eligibility =
                edition.find("eligibility", EditionReader::eligibility).orElse(Eligibility.OPEN);
        var documents = edition.find("documents", FormReader::documents).orElse(Documents.NONE);
        TimetableReader times = new TimetableReader(zone.orElse(ZoneOffset.UTC));
        Optional<Timetable> timetable = edition.need("timetable", times::timetable);
        var stages = stages();
        Optional<Embargo> embargo = edition.need("embargo", EditionReader::embargo);
        Retention retention =
                edition.find("retention", EditionReader::retention).orElseGet(Retention::unlimited);
        return edition.make(() -> new Edition(
                id,
                name,
                award,
                host,
                zone.orElseThrow(),
                languages,
                chair,
                states,
                partners,
                categories,
                quota.orElseThrow(),
                eligibility,
                fields,
                declarations,
                documents,
                timetable.orElseThrow(),
                stages.stream().map(placed -> placed.stage().orElseThrow()).toList(),
                embargo.orElseThrow(),
                retention,
                rulesHash));
    }

    private List<Category> categories(FormReader form) {
        Map<String, Help> help = edition.find("help", CategoryReader::help).orElse(Map.of());
        CategoryReader reader = new CategoryReader(form, criteria, help);
        List<Category> categories = edition.list("categories", reader::category);
        CategoryReader.helpMustBeForCriteria(edition, categories);
        return categories;
    }

    private List<StageReader.Placed> stages() {
        StageReader reader = new StageReader();
        return edition.list("stages", value -> Optional.of(reader.stage(value)));
    }

    private static Optional<Eligibility> eligibility(Value value) {
        Block eligibility = value.block(Section.ELIGIBILITY);
        List.of("company-age", "in-use")
                .forEach(key -> eligibility
                        .value(key)
                        .ifPresent(wrong ->
                                wrong.wrong("stands in the edition", "it belongs to a category's eligibility")));
        int shares = eligibility.find("regional-shares", v -> v.whole(0, ALL)).orElse(0);
        int home = eligibility.find("home-development", v -> v.whole(0, ALL)).orElse(0);
        Period rest = eligibility.find("winners-rest", Words::period).orElse(Period.ZERO);
        return eligibility.make(() -> new Eligibility(shares, home, rest));
    }

    private static Optional<Embargo> embargo(Value value) {
        Block embargo = value.block(Section.EMBARGO);
        var until = embargo.need("until", Words::moment).orElse(Moment.CEREMONY);
        int releases = embargo.need("releases", v -> v.whole(1, 10)).orElse(1);
        boolean jurors = embargo.find("jurors-see-frozen", Value::yesNo).orElse(false);
        return embargo.make(() -> new Embargo(until, releases, jurors));
    }

    private static Optional<Retention> retention(Value value) {
        Block retention = value.block(Section.RETENTION);
        Map<Retention.Kind, Period> periods = new EnumMap<>(Retention.Kind.class);
        for (Retention.Kind kind : Retention.Kind.values()) {
            retention.find(Value.written(kind), Words::period).ifPresent(period -> periods.put(kind, period));
        }
        return Optional.of(new Retention(periods));
    }
}

package org.laurel.edition;

import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;

/** Reads a whole edition: each part by its own reader, then what must fit between the parts. */
final class EditionReader {

    private static final int ALL = 100;
    private static final int MOST_RELEASES = 10;

    private final Block edition;
    private final CriteriaReader criteria = new CriteriaReader();
    private final String id;
    private final String name;
    private final String award;
    private final String host;
    private final Optional<ZoneId> zone;
    private final List<Locale> languages;
    private final boolean chair;
    private final List<MemberState> states;
    private final List<Partner> partners;
    private final List<Declaration> declarations;
    private final FormReader form;
    private final List<FormField> fields;
    private final List<Category> categories;
    private final Optional<Quota> quota;
    private final TimetableReader times;
    private final Optional<Timetable> timetable;
    private final List<StageReader.Placed> stages;
    private final Optional<Embargo> embargo;

    EditionReader(Value file) {
        edition = file.block(Section.EDITION);
        id = edition.need("id", Words::id).orElse("");
        name = edition.text("name");
        award = edition.text("award");
        zone = edition.need("zone", Words::zone);
        languages = edition.list("languages", Words::language);
        chair = edition.need("chair", Value::yesNo).orElse(true);
        states = StatesReader.states(edition);
        host = edition.need("host", this::host).orElse("");
        partners = StatesReader.partners(edition);
        declarations = FormReader.declarations(edition);
        form = new FormReader(declarations.stream().map(Declaration::id).collect(Collectors.toSet()));
        fields = edition.need("entry-form", form::groups).orElse(List.of());
        categories = categories();
        quota = edition.need("quota", value -> StatesReader.quota(value, categories.size()));
        times = new TimetableReader(zone.orElse(ZoneOffset.UTC));
        timetable = edition.need("timetable", times::timetable);
        stages = stages();
        embargo = edition.need("embargo", this::embargo);
    }

    Optional<Edition> edition(String rulesHash) {
        checkStages();
        var eligibility =
                edition.find("eligibility", EditionReader::eligibility).orElse(Eligibility.OPEN);
        var documents = edition.find("documents", FormReader::documents).orElse(Documents.NONE);
        var retention = edition.find("retention", EditionReader::retention).orElseGet(Retention::unlimited);
        return edition.make(() -> made(eligibility, documents, retention, rulesHash));
    }

    private Edition made(Eligibility eligibility, Documents documents, Retention retention, String rulesHash) {
        return new Edition(
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
                stages.stream().flatMap(placed -> placed.stage().stream()).toList(),
                embargo.orElseThrow(),
                retention,
                rulesHash);
    }

    private Optional<String> host(Value value) {
        List<String> known = states.stream().map(MemberState::code).toList();
        return known.isEmpty() ? Words.stateCode(value) : value.oneOf(known);
    }

    private List<Category> categories() {
        Map<String, Help> help = edition.find("help", CategoryReader::help).orElse(Map.of());
        CategoryReader reader = new CategoryReader(form, criteria, help);
        List<Category> categories = edition.list("categories", reader::category);
        edition.value("help").filter(Value::isBlock).ifPresent(texts -> texts.keysMustBe(criteria.ids(), "criterion"));
        return categories;
    }

    private List<StageReader.Placed> stages() {
        StageReader reader = new StageReader();
        return edition.list("stages", value -> Optional.of(reader.stage(value)));
    }

    private void checkStages() {
        var surroundings = new StageCheck.Surroundings(categories, times, howMany("states"), chair);
        new StagesCheck(surroundings, criteria, quota.map(Quota::perCategory).orElse(0)).of(stages);
        embargoMustOutlastStages();
    }

    private void embargoMustOutlastStages() {
        Moment until = embargo.map(Embargo::until).orElse(Moment.CEREMONY);
        stages.stream()
                .flatMap(placed -> placed.stage().stream())
                .filter(stage -> times.isAfter(stage.closes(), until))
                .forEach(stage -> edition.value("embargo")
                        .ifPresent(value -> value.wrong(
                                "ends before stage \"" + stage.id() + "\" closes",
                                "seal results until all have judged")));
    }

    /** Of all items, even of those that could not be read. */
    private int howMany(String key) {
        return edition.value(key)
                .filter(Value::isList)
                .map(list -> list.items().size())
                .orElse(0);
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

    private Optional<Embargo> embargo(Value value) {
        Block embargo = value.block(Section.EMBARGO);
        var until = embargo.need("until", this::moment).orElse(Moment.CEREMONY);
        int releases = embargo.need("releases", v -> v.whole(1, MOST_RELEASES)).orElse(1);
        boolean jurors = embargo.find("jurors-see-frozen", Value::yesNo).orElse(false);
        return embargo.make(() -> new Embargo(until, releases, jurors));
    }

    private Optional<Moment> moment(Value value) {
        return Words.moment(value)
                .filter(moment -> times.names(moment)
                        || value.refused("the timetable must have it").isPresent());
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

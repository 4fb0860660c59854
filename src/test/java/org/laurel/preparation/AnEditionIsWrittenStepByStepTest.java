package org.laurel.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Moment;

class AnEditionIsWrittenStepByStepTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private static Base base(String shipped) {
        return new Base("shipped:" + shipped, Editions.named(shipped).name(), Editions.text(shipped));
    }

    private static Edition written(GuidedForm form, Base base) {
        return Editions.parse("rules.yaml", form.written(base)).orElseThrow();
    }

    static List<String> shipped() {
        return Editions.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_form_as_it_is_offered_makes_a_sound_file_whose_call_is_still_to_come(String shipped) {
        Base base = base(shipped);
        Edition made = written(GuidedForm.from(base, NOW), base);
        assertThat(made.timetable().at(Moment.CALL_OPENS)).isAfter(NOW);
        assertThat(made.timetable().at(Moment.CALL_OPENS)).isBefore(NOW.plusSeconds(367L * 24 * 3600));
        assertThat(made.stages()).isEqualTo(base.edition().stages());
        assertThat(made.categories()).isEqualTo(base.edition().categories());
    }

    @Test
    void year_name_and_dates_are_offered_for_the_next_year() {
        GuidedForm form = GuidedForm.from(base("ada"), NOW);
        assertThat(form.value("id")).isEqualTo("ada-2028");
        assertThat(form.value("name")).isEqualTo("ASEAN Digital Awards 2028");
        assertThat(form.value("timetable.call-opens")).isEqualTo("2027-06-02T09:00");
        assertThat(form.value("medals.final")).isEqualTo("gold, silver, bronze");
    }

    @Test
    void what_is_filled_in_stands_in_the_file_and_all_else_stays() {
        Base ada = base("ada");
        GuidedForm offered = GuidedForm.from(ada, NOW);
        Map<String, String> values = new HashMap<>(offered.values());
        values.put("host", "TH");
        values.put("zone", "Asia/Bangkok");
        values.put("quota.per-category", "2");
        values.put("judges.jury.per-state", "2");
        values.put("judges.jury.partners", "3");
        values.put("judges.jury.quorum", "12");
        values.put("medals.final", "first, second, third");
        Edition made = written(new GuidedForm(values, Set.of("PUB", "STC")), ada);
        assertThat(made.host()).isEqualTo("TH");
        assertThat(made.zone().getId()).isEqualTo("Asia/Bangkok");
        assertThat(made.quota().perCategory()).isEqualTo(2);
        assertThat(made.stage("jury").orElseThrow().judges().of(11)).isEqualTo(25);
        assertThat(made.stage("jury").orElseThrow().judges().quorum()).isEqualTo(12);
        assertThat(made.medals()).containsExactly("first", "second", "third");
        assertThat(made.categories()).extracting(Category::code).containsExactly("PUB", "STC");
        assertThat(made.form()).isEqualTo(ada.edition().form());
    }

    @Test
    void what_makes_no_sense_is_kept_and_said_at_its_line() {
        Base ada = base("ada");
        Map<String, String> values = new HashMap<>(GuidedForm.from(ada, NOW).values());
        values.put("judges.jury.quorum", "many");
        values.put("timetable.ceremony", "soon");
        String text = new GuidedForm(values, Set.of("PUB")).written(ada);
        assertThat(text).contains("quorum: many", "ceremony: soon");
        assertThat(Editions.parse("rules.yaml", text).problems())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }
}

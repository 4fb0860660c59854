package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.Html;
import org.laurel.Visitor;
import org.laurel.edition.Band;
import org.laurel.edition.Category;
import org.laurel.edition.Help;
import org.laurel.edition.RulesWords;
import org.laurel.platform.Language;
import org.laurel.tally.score.Criterion;
import org.springframework.beans.factory.annotation.Autowired;

/** Two jurors score the same entry, one of them on pages in Khmer. */
class AJurorReadsKhmerTest extends AJury {

    private static final int AT_MOST = 6;

    @Autowired
    private RulesWords words;

    private Assignment sheet;
    private Assignment other;
    private Visitor juror;

    @BeforeEach
    void twoJurorsAndOneEntry() {
        String panel = aPanel(2);
        List<Assignment> both =
                sheets(judging.open(ADA, stage().id(), CATEGORY, panel, List.of(anEntry("khmer-" + panel))));
        sheet = both.get(0);
        other = both.get(1);
        juror = signedIn(sheet.login());
        juror.get("/language?to=km");
    }

    private Round.Candidate anEntry(String id) {
        jdbc.sql("insert into entry (id, edition, category, state, entrant, code, status, version, title, begun_at,"
                        + " changed_at) values (?, ?, ?, 'VN', 'nobody', ?, 'NOMINATED', 1, 'Rice', now(), now())")
                .params(id, ADA, CATEGORY, id)
                .update();
        jdbc.sql("insert into entry_answer (entry, field, answer) values (?, 'product', 'Rice Watch')")
                .param(id)
                .update();
        return new Round.Candidate(id, id, null);
    }

    @AfterEach
    void theEntryGoes() {
        jdbc.sql("delete from entry_answer where entry like 'khmer-%'").update();
        jdbc.sql("delete from entry where id like 'khmer-%'").update();
    }

    private String said(String text) {
        return Language.KHMER.reading(() -> words.say(editions.rules(ADA), text));
    }

    private Category category() {
        return editions.rules(ADA).category(CATEGORY).orElseThrow();
    }

    private Map<String, String> typed(String first) {
        Map<String, String> fields = new TreeMap<>(Map.of("remark", "Well made."));
        marks(7).written().forEach((criterion, mark) -> fields.put("mark." + criterion, mark));
        fields.put("mark.innovation", first);
        return fields;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/form"})
    void the_score_sheet_is_in_khmer_alone_and_in_tasklist(String form) {
        Html page = new Html(juror.get("/sheets/" + sheet.id() + form).body());
        List<Criterion> criteria = category().scored().toList();
        for (Criterion criterion : criteria) {
            Help help = category().help(criterion);
            assertThat(page.text()).contains(said(criterion.name()), said(help.question()));
            assertThat(page.text())
                    .contains(help.bands().stream()
                            .map(Band::text)
                            .map(this::said)
                            .toList());
            assertThat(page.text()).doesNotContain(help.question());
            assertThat(page.source()).contains("data-criterion=\"" + criterion.id() + "\"");
        }
        assertThat(page.text())
                .contains(said("Public Sector"), said("Strategy"), said("Product name"), "Rice Watch")
                .doesNotContain("Public Sector", "Strategy");
    }

    @Test
    void what_is_refused_is_called_by_the_same_words() {
        HttpResponse<String> refused = juror.call("/sheets/" + sheet.id() + "/handed-in", typed(""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(said("Innovation")).doesNotContain("Innovation");
    }

    @Test
    void the_list_and_the_comparison_take_as_few_statements_as_in_english() {
        juror.call("/sheets/" + sheet.id() + "/handed-in", typed("7"));
        assertThat(juror.get("/sheets").body()).contains(said("Jury scoring"), said("Public Sector"));
        assertThat(juror.get("/sheets/compared").body()).contains(said("Innovation"));
        Visitor inEnglish = signedIn(other.login());
        inEnglish.get("/sheets/" + other.id());
        assertThat(statements.during(() -> juror.get("/sheets")))
                .isEqualTo(statements.during(() -> inEnglish.get("/sheets")))
                .isLessThanOrEqualTo(AT_MOST);
        assertThat(statements.during(() -> juror.get("/sheets/" + sheet.id())))
                .isEqualTo(statements.during(() -> inEnglish.get("/sheets/" + other.id())));
    }

    @Test
    void what_is_kept_of_a_sheet_is_the_same_as_of_one_in_english() {
        juror.call("/sheets/" + sheet.id() + "/draft", typed("8"));
        Visitor inEnglish = signedIn(other.login());
        inEnglish.call("/sheets/" + other.id() + "/draft", typed("8"));
        assertThat(rows("select marks, remark from sheet_draft where assignment = ?", sheet))
                .isEqualTo(rows("select marks, remark from sheet_draft where assignment = ?", other))
                .hasSize(1);
        assertThat(juror.call("/sheets/" + sheet.id() + "/handed-in", typed("9"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(inEnglish
                        .call("/sheets/" + other.id() + "/handed-in", typed("9"))
                        .statusCode())
                .isEqualTo(200);
        String kept = "select revision, marks, remark from score_sheet where assignment = ?";
        assertThat(rows(kept, sheet)).isEqualTo(rows(kept, other)).hasSize(1);
        String acts = "select act from audit_act where subject = ? order by position";
        assertThat(rows(acts, sheet)).isEqualTo(rows(acts, other)).isNotEmpty();
    }

    private List<Map<String, Object>> rows(String sql, Assignment of) {
        return jdbc.sql(sql).param(of.id()).query().listOfRows();
    }
}

package org.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.CountedStatements;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.judging.RoundTotals;
import org.laurel.platform.Role;
import org.laurel.result.JuryFigures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

/** Jurors give 70, 80 and 90 and one of them is strict; who reads that, and whose it is, depends on when and on who asks. */
class TheJurysFiguresAreReadTest extends AFinal {

    private static final String NAMED = "/ceremony/juries/STC";
    private static final String PUBLIC = "/results/STC/jury";
    private static final int AT_MOST = 6;

    @Autowired
    private MockMvc pages;

    @Autowired
    private RoundTotals totals;

    @Autowired
    private JuryFigures figures;

    @Autowired
    private CountedStatements statements;

    @AfterEach
    void nothingIsPublishedForTheTestsThatFollow() {
        for (String table : List.of("published_bundle", "published_reason", "published_place", "publication")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    private MockHttpServletResponse see(Role role, String path) throws Exception {
        MockHttpServletResponse answer = pages.perform(get(path)
                        .with(user(role.word()).authorities(AuthorityUtils.createAuthorityList(role.authority()))))
                .andReturn()
                .getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }

    private void oneJurorIsStrict() {
        Round round = theFinalIsOpen();
        scoreAll(round, finalists, 9, 8, 7);
        String strict = judging.assignments(round).get(0).login();
        for (Assignment sheet : judging.assignments(round)) {
            if (sheet.login().equals(strict)) {
                score(
                        sheet,
                        3 - finalists.stream().map(entry -> entry.id()).toList().indexOf(sheet.entry()));
            }
        }
        finals.freeze(secretariat, ADA, STC).orThrow();
    }

    @Test
    void nobody_reads_a_figure_while_jurors_score() throws Exception {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        assertThat(totals.of(ADA, STC)).isEmpty();
        nobodyReadsAFigure();
    }

    @Test
    void nobody_reads_a_figure_of_a_round_that_is_closed_and_not_sealed_yet() throws Exception {
        theFinalIsOpen();
        scoreAll(round(), finalists, 9, 8, 7);
        judging.close(round());
        assertThat(totals.of(ADA, STC)).as("there is something to read").isNotEmpty();
        assertThat(figures.of(ADA, STC)).isEmpty();
        nobodyReadsAFigure();
    }

    @Test
    void nobody_reads_a_figure_while_the_result_is_sealed() throws Exception {
        oneJurorIsStrict();
        assertThat(totals.of(ADA, STC)).extracting(round -> round.stage().id()).doesNotContain("final");
        nobodyReadsAFigure();
    }

    private void nobodyReadsAFigure() throws Exception {
        for (Role role : List.of(Role.CHAIR, Role.SECRETARIAT, Role.AUDITOR)) {
            assertThat(see(role, NAMED).getContentAsString())
                    .contains("Nobody reads a score before the release")
                    .doesNotContain("<svg role", "90.0", "Juror of");
            assertThat(see(role, PUBLIC).getRedirectedUrl()).isEqualTo("/results/STC");
        }
    }

    @Test
    void after_the_release_the_public_reads_figures_without_names() throws Exception {
        oneJurorIsStrict();
        theResultIsReleased();
        String page = see(Role.ENTRANT, PUBLIC).getContentAsString();
        assertThat(page)
                .contains("Juror 1 (strict)", "<svg role=\"img\"", "Their totals go from 10.0 to 90.0")
                .contains("Krippendorff’s alpha", "ICC(2,1)")
                .doesNotContain("Juror of", "juror.", title(1), code(1));
        assertThat(Pattern.compile("<tspan>Juror \\d+</tspan>").matcher(page).results())
                .as("eleven of the jury, twelve of the final")
                .hasSize(11 + 12);
    }

    @Test
    void who_leads_the_award_and_who_watches_it_read_them_with_names() throws Exception {
        oneJurorIsStrict();
        theResultIsReleased();
        String strict = judging.assignments(round()).get(0).login();
        String name = jdbc.sql("select name from person where login = ?")
                .param(strict)
                .query(String.class)
                .single();
        for (Role role : List.of(Role.CHAIR, Role.SECRETARIAT, Role.AUDITOR)) {
            assertThat(see(role, NAMED).getContentAsString()).contains(name + " (strict)");
        }
        assertThat(see(Role.JUROR, NAMED).getStatus()).isEqualTo(403);
    }

    @Test
    void a_page_of_them_sends_six_statements_at_most() throws Exception {
        oneJurorIsStrict();
        theResultIsReleased();
        see(Role.CHAIR, NAMED);
        for (String path : List.of(NAMED, PUBLIC)) {
            int sent = statements.during(() -> {
                try {
                    see(Role.CHAIR, path);
                } catch (Exception broken) {
                    throw new IllegalStateException(broken);
                }
            });
            assertThat(sent).as(path).isBetween(1, AT_MOST);
        }
    }
}

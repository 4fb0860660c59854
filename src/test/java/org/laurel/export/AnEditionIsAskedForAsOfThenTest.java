package org.laurel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

class AnEditionIsAskedForAsOfThenTest extends AFinal {

    private static final String NOBODYS = "=SECRET(product)";

    @Autowired
    private MockMvc pages;

    @Autowired
    private AsOfThen asOfThen;

    private MockHttpServletResponse asked(Role role, String path, String at) throws Exception {
        return pages.perform(get(path)
                        .param("at", at)
                        .with(user("somebody").authorities(AuthorityUtils.createAuthorityList(role.authority()))))
                .andReturn()
                .getResponse();
    }

    private JsonNode rows(String table, Instant then) throws Exception {
        String local =
                LocalDateTime.ofInstant(then, ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        return new ObjectMapper()
                .readTree(asked(Role.AUDITOR, "/watch/then/" + table + "/json", local)
                        .getContentAsByteArray());
    }

    @Test
    void anEntryIsWhereItWasThen() throws Exception {
        Entry entry = aSubmittedEntry();
        Instant submitted = clock.get();
        clock.moveTo(submitted.plusSeconds(60));
        entries.reopen(coordinator, entry.id(), "Please say more.").orThrow();
        Instant reopened = clock.get();
        clock.moveTo(reopened.plusSeconds(60));
        entries.submit(entrant, entry.id()).orThrow();
        entries.accept(coordinator, entry.id()).orThrow();
        assertThat(rows("entries", submitted).findValuesAsText("status")).containsExactly("submitted");
        assertThat(rows("entries", reopened).findValuesAsText("status")).containsExactly("commented");
        assertThat(rows("entries", clock.get()).findValuesAsText("status")).containsExactly("accepted");
        assertThat(rows("entries", submitted.minusSeconds(60))).isEmpty();
    }

    @Test
    void theTimetableIsTheOneThatWasPromisedThen() throws Exception {
        Instant first = editions.get(ADA).timetable().at(Moment.SUBMISSION_CLOSES);
        Instant before = clock.get();
        clock.moveTo(before.plusSeconds(60));
        editions.move(secretariat, ADA, Moment.SUBMISSION_CLOSES, first.plusSeconds(7200), "A storm.")
                .orThrow();
        assertThat(asOfThen.state(ADA, before).timetable())
                .filteredOn(when -> when.moment() == Moment.SUBMISSION_CLOSES)
                .containsExactly(new AsOfThen.When(Moment.SUBMISSION_CLOSES, first, first.plusSeconds(7200)));
        assertThat(asOfThen.state(ADA, clock.get()).timetable())
                .allSatisfy(when -> assertThat(when.movedSince()).isFalse());
    }

    @Test
    void aSheetCountsAsItDidThenEvenOnceItIsSealed() throws Exception {
        Round round = theFinalIsOpen();
        Instant opened = clock.get();
        clock.moveTo(opened.plusSeconds(60));
        scoreAll(round, finalists, 9, 8, 7);
        Instant scored = clock.get();
        clock.moveTo(scored.plusSeconds(60));
        Assignment changed = judging.assignments(round).get(0);
        Assignment recused = judging.assignments(round).get(1);
        score(changed, 5);
        judging.recuse(chair, recused.id(), "A cousin").orThrow();
        finals.freeze(secretariat, ADA, STC).orThrow();
        assertThat(asOfThen.state(ADA, opened).rounds())
                .filteredOn(one -> one.round().stage().equals("final"))
                .singleElement()
                .isEqualTo(new AsOfThen.Scored(round, 0, 36, 0, 36));
        assertThat(asOfThen.state(ADA, scored).rounds())
                .filteredOn(one -> one.round().stage().equals("final"))
                .singleElement()
                .isEqualTo(new AsOfThen.Scored(round, 36, 0, 0, 1));
        assertThat(asOfThen.state(ADA, clock.get()).rounds())
                .filteredOn(one -> one.round().stage().equals("final"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.round().status()).isEqualTo(Round.Status.FROZEN);
                    assertThat(one.counted()).isEqualTo(35);
                    assertThat(one.excluded()).isEqualTo(1);
                });
        JsonNode then = rows("sheets", scored);
        assertThat(then.findValuesAsText("revision")).contains("1").doesNotContain("2");
        assertThat(then.findValuesAsText("revision_now")).contains("2");
    }

    @Test
    void aJurorWhoCameLaterIsNotOwedAnythingBefore() {
        Round round = theFinalIsOpen();
        Instant before = clock.get();
        clock.moveTo(before.plusSeconds(60));
        Assignment given = judging.assignments(round).get(0);
        var successor = roster.register(
                "late-juror", "Late Juror", "late-juror@example.org", "Elsewhere", null, java.util.Set.of(Role.JUROR));
        judging.replace(chair, round, given.juror(), successor, "Ill").orThrow();
        judging.assignSuccessors(round);
        assertThat(finalThen(before)).isEqualTo(new AsOfThen.Scored(round, 0, 36, 0, 0));
        assertThat(finalThen(clock.get())).isEqualTo(new AsOfThen.Scored(round, 0, 36, 3, 0));
        jdbc.sql("delete from seat where person = ?").param(successor.id()).update();
    }

    private AsOfThen.Scored finalThen(Instant then) {
        return asOfThen.state(ADA, then).rounds().stream()
                .filter(one -> one.round().stage().equals("final"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingThatIsSecretIsOnThePageOrInAFile() throws Exception {
        accepted(NOBODYS);
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        String juror =
                roster.person(judging.assignments(round()).get(0).juror()).name();
        clock.moveTo(clock.get().plusSeconds(60));
        for (String path : List.of(
                "/watch/then",
                "/watch/then/entries/csv",
                "/watch/then/sheets/csv",
                "/watch/then/sheets/json",
                "/watch/then/timetable/csv")) {
            MockHttpServletResponse answer = asked(Role.AUDITOR, path, "");
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(NOBODYS, juror, "A remark on");
        }
    }

    @Test
    void whatIsNoDateIsToldAtTheFieldAndKept() throws Exception {
        MockHttpServletResponse page = asked(Role.SECRETARIAT, "/watch/then", "yesterday");
        assertThat(page.getContentAsString())
                .contains("Please give the date and the time in Ho Chi Minh time.", "value=\"yesterday\"");
        assertThat(asked(Role.AUDITOR, "/watch/then/sheets/json", "yesterday").getStatus())
                .isEqualTo(422);
        assertThat(asked(Role.AUDITOR, "/watch/then/passwords/json", "").getStatus())
                .isEqualTo(404);
    }
}

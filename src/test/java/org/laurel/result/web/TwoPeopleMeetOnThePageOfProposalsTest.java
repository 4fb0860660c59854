package org.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.entry.LateEntries;
import org.laurel.judging.Assignment;
import org.laurel.judging.StrikeOuts;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.laurel.result.Overrides;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class TwoPeopleMeetOnThePageOfProposalsTest extends AFinal {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Proposals proposals;

    private MockHttpServletResponse send(Role role, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(
                                user(role.word()).authorities(AuthorityUtils.createAuthorityList(role.authority())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(Role role, String path) throws Exception {
        MockHttpServletResponse page = send(role, get(path));
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString();
    }

    private Proposal proposed(String kind, String subject) {
        return proposals.open(kind, subject).orElseThrow();
    }

    @Test
    void theChairProposesToStrikeOutASheetAndTheSecretariatConfirmsIt() throws Exception {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        Assignment sheet = judging.assignments(round()).get(0);
        assertThat(page(Role.CHAIR, "/proposals/strike-out?round=" + round().id()))
                .contains(sheet.id(), sheet.code());
        send(
                Role.CHAIR,
                post("/proposals/strike-out").param("sheet", sheet.id()).param("reason", "It was another's"));
        String path = "/proposals/" + proposed(StrikeOuts.KIND, sheet.id()).id();
        assertThat(page(Role.CHAIR, path))
                .contains("It was another", sheet.code())
                .doesNotContain("/confirmation");
        assertThat(page(Role.AUDITOR, path)).doesNotContain("/confirmation").doesNotContain("/withdrawal");
        send(Role.CHAIR, post(path + "/confirmation"));
        assertThat(judging.assignment(sheet.id()).status()).isEqualTo(Assignment.Status.HELD);
        assertThat(page(Role.SECRETARIAT, path)).contains("/confirmation");
        send(Role.SECRETARIAT, post(path + "/confirmation"));
        assertThat(judging.assignment(sheet.id()).status()).isEqualTo(Assignment.Status.STRUCK_OUT);
        assertThat(page(Role.AUDITOR, "/proposals")).contains("Strike out a score sheet", "confirmed");
    }

    @Test
    void aPlaceIsReadWithThePassphraseBeforeItIsConfirmed() throws Exception {
        theFinalIsFrozen();
        assertThat(page(Role.CHAIR, "/proposals/override")).contains(code(1), "Digital Start-up");
        send(
                Role.CHAIR,
                post("/proposals/override")
                        .param("category", STC)
                        .param("entry", id(1))
                        .param("place", "2")
                        .param("reason", "canary-reason"));
        Proposal proposal = proposed(Overrides.KIND, round().id());
        String path = "/proposals/" + proposal.id();
        assertThat(page(Role.SECRETARIAT, path)).doesNotContain("canary-reason");
        assertThat(page(Role.AUDITOR, "/proposals")).doesNotContain("canary-reason");
        assertThat(send(Role.AUDITOR, post(path + "/reading").param("passphrase", "laurel"))
                        .getContentAsString())
                .doesNotContain("canary-reason");
        assertThat(send(Role.SECRETARIAT, post(path + "/reading").param("passphrase", "laurel"))
                        .getContentAsString())
                .contains(code(1) + ": place 2. canary-reason");
        send(Role.SECRETARIAT, post(path + "/confirmation").param("passphrase", "laurel"));
        assertThat(proposals.find(proposal.id()).orElseThrow().status()).isEqualTo(Proposal.Status.CONFIRMED);
    }

    @Test
    void anEntryAndARoundAreProposedForMoreTime() throws Exception {
        aSubmittedEntry();
        clock.moveTo(at("2025-08-29T18:00:00"));
        assertThat(page(Role.SECRETARIAT, "/proposals/late-entry")).contains("Rice Watch");
        String entry = jdbc.sql("select id from entry").query(String.class).single();
        send(
                Role.SECRETARIAT,
                post("/proposals/late-entry")
                        .param("entry", entry)
                        .param("until", "2025-08-30T12:00")
                        .param("reason", "A storm"));
        assertThat(page(
                        Role.CHAIR,
                        "/proposals/" + proposed(LateEntries.KIND, entry).id()))
                .contains("Rice Watch", "A storm", "/confirmation");
    }

    @Test
    void aFinalsRoundIsOfferedSheetBySheet() throws Exception {
        theFinalIsOpen();
        assertThat(page(Role.CHAIR, "/proposals/late-scoring?round=" + round().id()))
                .contains(judging.assignments(round()).get(0).id());
    }

    @Test
    void theAuditorReadsWhatLookedOddWithThePassphrase() throws Exception {
        theFinalIsFrozen();
        assertThat(page(Role.AUDITOR, "/watch/alarms")).contains(round().id());
        assertThat(send(
                                Role.AUDITOR,
                                post("/watch/alarms")
                                        .param("round", round().id())
                                        .param("passphrase", "laurel"))
                        .getContentAsString())
                .contains("Sheets handed in within seconds of one another");
        assertThat(send(
                                Role.AUDITOR,
                                post("/watch/alarms")
                                        .param("round", round().id())
                                        .param("passphrase", "another"))
                        .getContentAsString())
                .doesNotContain("within seconds of one another");
    }

    @Test
    void aCoordinatorReadsHowToCompareACheckpoint() throws Exception {
        theFinalIsFrozen();
        assertThat(page(Role.COORDINATOR, "/desk/checkpoints"))
                .contains("verify bundle.zip --checkpoint", "/log/checkpoints/");
    }
}

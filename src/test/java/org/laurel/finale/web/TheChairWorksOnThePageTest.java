package org.laurel.finale.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class TheChairWorksOnThePageTest extends AFinal {

    private static final String PAGE = "/chair/finals/STC";

    @Autowired
    private MockMvc pages;

    private MockHttpServletResponse send(Role role, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(user(role.word()).roles(role.name())).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder order(String first, String second, String third) {
        return post(PAGE + "/tie")
                .param("place-" + id(1), first)
                .param("place-" + id(2), second)
                .param("place-" + id(3), third)
                .param("reason", "Its answers were the clearest.");
    }

    @Test
    void twoEntriesCannotHaveOnePlaceAndNothingTypedIsLost() throws Exception {
        theFinalIsFrozenWithATie();
        MockHttpServletResponse again = send(Role.CHAIR, order("0001", "0001", "0002"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString())
                .contains(
                        "Please give each of the equal entries a place of its own among them.",
                        "Its answers were the clearest.");
        assertThat(finals.tieLeft(ADA, STC)).isTrue();
    }

    @Test
    void theOrderIsPutOnRecordAndTheResultSignedOff() throws Exception {
        theFinalIsFrozenWithATie();
        assertThat(send(Role.CHAIR, order("0002", "0001", "0003")).getRedirectedUrl())
                .isEqualTo(PAGE);
        assertThat(finals.tieLeft(ADA, STC)).isFalse();
        assertThat(send(Role.CHAIR, post(PAGE + "/sign-off")).getStatus()).isEqualTo(422);
        assertThat(send(Role.CHAIR, post(PAGE + "/sign-off").param("sure", "true"))
                        .getRedirectedUrl())
                .isEqualTo(PAGE);
        assertThat(finals.settled(ADA, List.of(STC))).containsExactly(STC);
    }

    @Test
    void theSecretariatReadsThePageAndDecidesNothing() throws Exception {
        theFinalIsFrozenWithATie();
        assertThat(send(Role.SECRETARIAT, get(PAGE)).getContentAsString()).doesNotContain("24 each", "on record");
        assertThat(send(Role.SECRETARIAT, order("0002", "0001", "0003")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void theFreezeNamesWhatIsMissing() throws Exception {
        theFinalIsOpen();
        var refused = pages.perform(post("/office/finals/STC/freeze")
                        .param("sure", "true")
                        .with(user("secretariat").roles("SECRETARIAT"))
                        .with(csrf()))
                .andReturn();
        assertThat(String.valueOf(refused.getFlashMap().get("refusal")))
                .contains("sheets are missing", "Juror of Viet Nam (demonstration) has not scored " + code(1));
        assertThat(send(Role.SECRETARIAT, get("/office/finals")).getContentAsString())
                .contains(
                        "36 sheets are missing",
                        finals.drawRunningOrder(ADA, STC).seed());
    }
}

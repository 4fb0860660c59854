package org.laurel.result.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.laurel.AFinal;
import org.laurel.AnotherYear;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A final of one edition, and another edition that was opened since; who signs in has a role of Viet Nam. */
abstract class TwoEditions extends AFinal {

    private static final Instant AFTER = Instant.parse("2030-01-01T00:00:00Z");

    @Autowired
    protected MockMvc pages;

    protected AnotherYear other;

    @BeforeEach
    void anotherIsOpened() {
        other = new AnotherYear(editions, jdbc);
        other.open(AFTER);
    }

    @AfterEach
    void itNeverWas() {
        other.neverWas();
    }

    protected static RequestPostProcessor as(Role role, String login) {
        return user(login).authorities(AuthorityUtils.createAuthorityList(role.authority(), "STATE_VN"));
    }

    protected MockHttpServletResponse get(RequestPostProcessor who, String path) throws Exception {
        return pages.perform(MockMvcRequestBuilders.get(path)
                        .accept("text/html", "*/*")
                        .with(who))
                .andReturn()
                .getResponse();
    }

    protected MockHttpServletResponse send(RequestPostProcessor who, MockHttpServletRequestBuilder request)
            throws Exception {
        return pages.perform(request.with(who).with(csrf())).andReturn().getResponse();
    }

    protected String body(String path) throws Exception {
        return get(as(Role.AUDITOR, "auditor"), path).getContentAsString(StandardCharsets.UTF_8);
    }

    protected void theResultIsSignedOff() {
        theFinalIsFrozen();
        finals.signOff(chair, ADA, STC).orThrow();
        results.seal(ADA, STC);
    }
}

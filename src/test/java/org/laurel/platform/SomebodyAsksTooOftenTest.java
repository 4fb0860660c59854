package org.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SomebodyAsksTooOftenTest {

    private final RateLimits limits = new RateLimits(new RateLimitSettings(1, 1, 1, 1, 1, 2));

    private MockHttpServletResponse ask(String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/editions");
        request.setRemoteAddr(address);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        limits.doFilter(request, answer, new MockFilterChain());
        return answer;
    }

    @Test
    void aProgramIsToldSoInItsOwnWordsAndNobodyElseWaitsForIt() throws Exception {
        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        MockHttpServletResponse no = ask("192.0.2.1");
        assertThat(no.getStatus()).isEqualTo(429);
        assertThat(no.getContentType()).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(no.getContentAsString()).contains("/api#too-often");
        assertThat(no.getHeader("Retry-After")).isNotNull();
        assertThat(ask("192.0.2.2").getStatus()).isEqualTo(200);
    }
}

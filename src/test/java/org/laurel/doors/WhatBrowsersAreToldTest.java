package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.WithoutTheEngine;
import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WithoutTheEngine
class WhatBrowsersAreToldTest {

    /** What a policy without {@code unsafe-inline} would stop: it must not be there in the first place. */
    private static final Pattern INLINE =
            Pattern.compile("(?i)<style|\\sstyle=|\\son[a-z]+=|javascript:|<script(?![^>]*\\ssrc=)");

    @Autowired
    private MockMvc pages;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request).andReturn().getResponse();
    }

    private List<String> everyPage() {
        List<String> paths = new ArrayList<>(List.of("/nowhere"));
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .map(pattern -> pattern.replace("{category}", "STC").replaceAll("\\{\\w+}", "unknown"))
                .forEach(paths::add);
        return paths;
    }

    @Test
    void runsNothingThatIsNotAFileOfOursAndKeepsNothing() throws Exception {
        for (Role role : Role.values()) {
            for (String path : everyPage()) {
                MockHttpServletResponse answer = answer(get(path)
                        .header("Accept", "text/html")
                        .with(user("somebody").authorities(LoginAuthorities.from(List.of(role.word()), "VN"))));
                String where = role + " at " + path;
                assertThat(answer.getHeader("Content-Security-Policy"))
                        .as(where)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                        .doesNotContain("unsafe-", "*");
                assertThat(answer.getHeader("Cache-Control")).as(where).contains("no-store");
                assertThat(answer.getHeader("X-Content-Type-Options")).as(where).isEqualTo("nosniff");
                assertThat(INLINE.matcher(answer.getContentAsString()).find())
                        .as(where)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/laurel.css", "/laurel.js", "/fonts/noto/thai-400.woff"})
    void whatIsTheSameForEverybodyIsKeptForAWhile(String file) throws Exception {
        MockHttpServletResponse answer = answer(get(file));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=600, public");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/entries/x/submission, application/x-www-form-urlencoded, 240, 203.0.113.1",
        "/entries/x/documents,  multipart/form-data,               60,  203.0.113.2",
        "/login,                application/x-www-form-urlencoded, 120, 203.0.113.3"
    })
    void whoComesTooOftenWaitsWhateverAddressTheyPretendToHave(String door, String type, int times, String address)
            throws Exception {
        int passed = 0;
        MockHttpServletResponse tooMuch = knock(door, type, address, "198.51.100.0");
        while (tooMuch.getStatus() != 429 && passed < times * 3) {
            passed++;
            tooMuch = knock(door, type, address, "198.51.100." + passed % 250);
        }
        assertThat(passed)
                .as("a little more than the limit, which fills up again while we knock")
                .isBetween(times, times * 2);
        assertThat(Integer.parseInt(String.valueOf(tooMuch.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(knock(door, type, "203.0.113.99", "192.0.2.1").getStatus()).isNotEqualTo(429);
    }

    private MockHttpServletResponse knock(String door, String type, String address, String pretended) throws Exception {
        return answer(post(door)
                .contentType(type)
                .header("X-Forwarded-For", pretended)
                .header("Forwarded", "for=" + pretended)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    @Test
    void leadsNobodyToAnotherHostWhateverHostTheyAskedFor() throws Exception {
        for (String path : everyPage()) {
            String to = answer(get(path).header("Accept", "text/html").header("X-Forwarded-Host", "evil.example"))
                    .getHeader("Location");
            if (to != null) {
                assertThat(to).as(path).matches("(http://localhost)?/[^/\\\\].*");
            }
        }
    }
}

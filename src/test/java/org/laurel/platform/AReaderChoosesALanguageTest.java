package org.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.laurel.WithoutTheEngine;
import org.laurel.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WithoutTheEngine
class AReaderChoosesALanguageTest {

    private static final String COOKIE = "LAUREL_LANGUAGE";
    private static final String JUROR = "juror.th";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient jdbc;

    @Value("${laurel.demo.password}")
    private String password;

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request).andReturn().getResponse();
    }

    private String login(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString();
    }

    @Test
    void whoever_says_nothing_reads_english() throws Exception {
        assertThat(login(get("/login"))).contains("<html lang=\"en\">", ">Sign in</h1>");
    }

    @Test
    void the_browser_is_asked_first_and_its_order_counts() throws Exception {
        assertThat(login(get("/login").header(HttpHeaders.ACCEPT_LANGUAGE, "xx;q=0.9,fr-CH;q=0.8,en;q=0.7")))
                .contains("<html lang=\"fr\">", ">Se connecter</h1>");
        assertThat(login(get("/login").header(HttpHeaders.ACCEPT_LANGUAGE, "en,fr;q=0.8")))
                .contains("<html lang=\"en\">");
        assertThat(login(get("/login").header(HttpHeaders.ACCEPT_LANGUAGE, "xx-nonsense;;q=?")))
                .contains("<html lang=\"en\">");
    }

    @Test
    void a_choice_is_kept_and_leads_back() throws Exception {
        MockHttpServletResponse chosen =
                answer(get("/language").param("to", "fr").param("back", "/results"));
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/results");
        Cookie kept = chosen.getCookie(COOKIE);
        assertThat(kept).isNotNull();
        assertThat(kept.getValue()).isEqualTo("fr");
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(login(get("/login").cookie(kept).header(HttpHeaders.ACCEPT_LANGUAGE, "en")))
                .contains("<html lang=\"fr\">", "lang=\"fr\" selected=\"selected\">Français</option>");
    }

    @Test
    void what_is_not_offered_changes_nothing_and_nobody_is_led_away() throws Exception {
        MockHttpServletResponse chosen =
                answer(get("/language").param("to", "tlh").param("back", "//elsewhere.example/"));
        assertThat(chosen.getCookie(COOKIE)).isNull();
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/");
        assertThat(login(get("/login").cookie(new Cookie(COOKIE, "tlh_<script>"))))
                .contains("<html lang=\"en\">")
                .doesNotContain("tlh");
    }

    @Test
    void malay_is_read_in_indonesian_until_it_has_words_of_its_own() throws Exception {
        assertThat(login(get("/login").cookie(new Cookie(COOKIE, "ms"))))
                .contains(
                        "<html lang=\"id\">",
                        ">Masuk</h1>",
                        "lang=\"ms\" selected=\"selected\">Bahasa Melayu</option>");
    }

    private void signIn(String browsers) throws Exception {
        answer(post("/login")
                .with(csrf())
                .param("username", JUROR)
                .param("password", password)
                .header(HttpHeaders.ACCEPT_LANGUAGE, browsers));
    }

    private @Nullable Language kept() {
        return roster.byLogin(JUROR).orElseThrow().language();
    }

    @AfterEach
    void forget() {
        jdbc.sql("update person set language = null").update();
    }

    @Test
    void the_first_sign_in_tells_what_the_browser_asks_for_and_no_later_one() throws Exception {
        signIn("th");
        assertThat(kept()).isEqualTo(Language.THAI);
        signIn("fr");
        assertThat(kept()).isEqualTo(Language.THAI);
    }

    @Test
    void whoever_is_signed_in_is_written_to_in_what_they_choose() throws Exception {
        signIn("th");
        answer(get("/language").param("to", "lo").with(user(JUROR).roles("JUROR")));
        assertThat(kept()).isEqualTo(Language.LAO);
        answer(get("/language").param("to", "tlh").with(user(JUROR).roles("JUROR")));
        answer(get("/language").param("to", "km"));
        assertThat(kept()).isEqualTo(Language.LAO);
    }
}

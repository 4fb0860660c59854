package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.laurel.WithTheEngine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@WithTheEngine
class TwoPeopleAskForTasklistAtOnceTest {

    private static final Pattern NONCE = Pattern.compile("nonce[-=]\"?([A-Za-z0-9_-]+)");

    @LocalServerPort
    private int port;

    @Value("${laurel.demo.password}")
    private String password;

    private static Set<String> nonces(String text) {
        Set<String> nonces = new TreeSet<>();
        NONCE.matcher(text).results().forEach(one -> nonces.add(one.group(1)));
        return nonces;
    }

    @Test
    void whatSomebodyElseWasGivenMeanwhileIsNotOnThePage() throws Exception {
        FilterChain webapps = (request, response) -> {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("Content-Security-Policy", "script-src 'nonce-mine-1' 'strict-dynamic'");
            answer.setContentType("text/html;charset=UTF-8");
            answer.getOutputStream()
                    .write("<script nonce=\"theirs_2\"></script>Việt<script src=x nonce=\"theirs_2\">"
                            .getBytes("UTF-8"));
        };
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new OneNonce().doFilter(new MockHttpServletRequest("GET", "/camunda/app/tasklist/default/"), answer, webapps);
        assertThat(answer.getContentAsString())
                .isEqualTo("<script nonce=\"mine-1\"></script>Việt<script src=x nonce=\"mine-1\">");
    }

    @Test
    void everyPageHasTheNonceOfItsOwnHeader() throws Exception {
        Visitor juror = new Visitor(port).signIn("juror.sg", password);
        ExecutorService people = Executors.newFixedThreadPool(8);
        var pages = people.invokeAll(IntStream.range(0, 80)
                .<java.util.concurrent.Callable<Set<String>>>mapToObj(i -> () -> {
                    var page = juror.get("/camunda/app/tasklist/default/");
                    Set<String> all = nonces(page.body());
                    all.addAll(nonces(String.join(" ", page.headers().allValues("Content-Security-Policy"))));
                    return all;
                })
                .toList());
        people.shutdown();
        for (var page : pages) {
            assertThat(List.copyOf(page.get())).hasSize(1);
        }
    }
}

package org.laurel.platform;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** What browsers are told of our pages; Camunda's webapps bring a policy of their own. */
final class PageHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private PageHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers, List<String> formTargets) {
        String policy = Stream.concat(Stream.of(POLICY), formTargets.stream()).collect(Collectors.joining(" "));
        var ours = new NegatedRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher("/camunda/**"));
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                ours, new StaticHeadersWriter("Content-Security-Policy", policy)));
        headers.addHeaderWriter(new NeverStored());
        headers.addHeaderWriter(new StaticHeadersWriter("Referrer-Policy", "same-origin"));
    }
}

package org.laurel.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever comes too often to the doors that cost or that can be guessed at. Counts by the address of the
 * peer: what a header says counts only where a proxy is configured (server.forward-headers-strategy), which then
 * changes the address before it comes here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@EnableConfigurationProperties(RateLimitSettings.class)
class RateLimits extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESSES = 100_000;
    private static final String API = "/api/v1/";

    /** The first that matches counts. */
    private record Door(String name, RequestMatcher where, int timesAMinute) {}

    private record Caller(String door, String address) {}

    private final List<Door> doors;
    private final Cache<Caller, Bucket> counts = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    RateLimits(RateLimitSettings settings) {
        var paths = PathPatternRequestMatcher.withDefaults();
        RequestMatcher entries = paths.matcher(HttpMethod.POST, "/entries/**");
        doors = List.of(
                new Door("login", paths.matcher(HttpMethod.POST, "/login"), settings.login()),
                new Door("login", paths.matcher("/oauth2/authorization/**"), settings.login()),
                new Door("login", paths.matcher("/login/oauth2/code/**"), settings.login()),
                new Door("claim", paths.matcher(HttpMethod.POST, "/claim"), settings.claim()),
                new Door("vote", paths.matcher(HttpMethod.POST, "/vote/**"), settings.vote()),
                new Door("upload", request -> entries.matches(request) && files(request), settings.upload()),
                new Door("submission", entries, settings.submission()),
                new Door("upload", paths.matcher(HttpMethod.POST, API + "entries/{id}/documents"), settings.upload()),
                new Door("api", paths.matcher(API + "**"), settings.api()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (Door door : doors) {
            if (door.where().matches(request)) {
                pass(door, request, response, chain);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void pass(Door door, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe asked = counts.get(
                        new Caller(door.name(), request.getRemoteAddr()), caller -> full(door.timesAMinute()))
                .tryConsumeAndReturnRemaining(1);
        if (asked.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = Duration.ofNanos(asked.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            refuse(request, response, seconds);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        if (request.getRequestURI().startsWith(API)) {
            String detail = "Please wait " + seconds + " seconds before the next request.";
            Problem.of(Problem.Kind.TOO_OFTEN, detail, request.getRequestURI()).send(response);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private static Bucket full(int timesAMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(timesAMinute).refillGreedy(timesAMinute, MINUTE))
                .build();
    }

    private static boolean files(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}

package org.laurel.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Actor;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Problem;
import org.laurel.platform.api.OnceAnswers.Kept;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does a write that carries an {@code Idempotency-Key} once, however often it is sent: the answer is kept in the transaction
 * of the write itself and given again. What was refused was not done, is not kept, and may be sent again.
 */
@Component
@Order(2)
class DoneOnce extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final int MOST_ATTEMPTS = 3;

    private final OnceAnswers kept;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;

    DoneOnce(OnceAnswers kept, CurrentActor actors, PlatformTransactionManager manager) {
        this.kept = kept;
        this.actors = actors;
        this.transactions = new TransactionTemplate(manager);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request instanceof WholeBodies.Read) || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = String.valueOf(request.getHeader(HEADER));
        Optional<Actor> caller = actors.find();
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!OnceKey.fits(key)) {
            problem(
                    Problem.Kind.KEY_UNFIT,
                    "An Idempotency-Key has from " + OnceKey.SHORTEST + " to " + OnceKey.LONGEST
                            + " printable characters without blanks; a random UUID is a good one.",
                    request,
                    response);
        } else {
            byte[] body = ((WholeBodies.Read) request).body();
            String asked = request.getRequestURI()
                    + Optional.ofNullable(request.getQueryString())
                            .map(query -> "?" + query)
                            .orElse("");
            once(new OnceKey(caller.get().login(), key, request.getMethod(), asked, body), request, response, chain);
        }
    }

    private void once(OnceKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<Kept> before = kept.find(key);
            if (before.isPresent()) {
                again(before.get(), key, request, response);
                return;
            }
            if (done(key, request, response, chain)) {
                return;
            }
        }
        problem(
                Problem.Kind.OVERTAKEN,
                "The same request is being done at this moment. Please wait and send it again under the same key.",
                request,
                response);
    }

    private static void again(Kept answer, OnceKey key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!answer.fingerprint().equals(key.fingerprint())) {
            problem(
                    Problem.Kind.KEY_REUSED,
                    "This key was used for another request within the last day. Please take a new key for a new"
                            + " request.",
                    request,
                    response);
            return;
        }
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        header(response, HttpHeaders.CONTENT_TYPE, answer.contentType());
        header(response, HttpHeaders.LOCATION, answer.location());
        header(response, HttpHeaders.ETAG, answer.etag());
        response.getOutputStream().write(key.unlock(answer.locked()));
    }

    private static void header(HttpServletResponse response, String name, @Nullable String value) {
        if (value != null) {
            response.setHeader(name, value);
        }
    }

    /** Whether this was the request's turn. */
    private boolean done(OnceKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            if (!Boolean.TRUE.equals(transactions.execute(status -> begun(status, key, request, answer, chain)))) {
                return false;
            }
        } catch (UnexpectedRollbackException overtaken) {
            answer.reset();
            ApiProblems.problem(overtaken, request.getRequestURI()).send(answer);
        } catch (FailedInside failed) {
            failed.rethrow();
        }
        answer.copyBodyToResponse();
        return true;
    }

    private boolean begun(
            TransactionStatus status,
            OnceKey key,
            HttpServletRequest request,
            ContentCachingResponseWrapper answer,
            FilterChain chain) {
        if (!kept.begin(key)) {
            status.setRollbackOnly();
            return false;
        }
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | IOException failed) {
            throw new FailedInside(failed);
        }
        if (answer.getStatus() / 100 == 2) {
            kept.keep(key, said(key, answer));
        } else if (status.isRollbackOnly()) {
            status.setRollbackOnly();
        } else {
            kept.forget(key);
        }
        return true;
    }

    private static Kept said(OnceKey key, ContentCachingResponseWrapper answer) {
        return new Kept(
                key.fingerprint(),
                answer.getStatus(),
                answer.getContentType(),
                answer.getHeader(HttpHeaders.LOCATION),
                answer.getHeader(HttpHeaders.ETAG),
                key.lock(answer.getContentAsByteArray()));
    }

    private static void problem(
            Problem.Kind kind, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem.of(kind, detail, request.getRequestURI()).send(response);
    }

    /** Carries what a filter may throw through a transaction, which rolls back. */
    private static final class FailedInside extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FailedInside(Exception failed) {
            super(failed);
        }

        void rethrow() throws ServletException {
            if (getCause() instanceof IOException broken) {
                throw new UncheckedIOException(broken);
            }
            throw new ServletException(getCause());
        }
    }
}

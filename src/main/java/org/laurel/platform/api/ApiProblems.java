package org.laurel.platform.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Problem;
import org.laurel.platform.Problem.Kind;
import org.laurel.platform.ProblemException;
import org.laurel.platform.Refusal.Fault;
import org.laurel.platform.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** The one place where whatever goes wrong at a door for programs becomes a problem that its author can act on. */
@Component
class ApiProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final String UNREADABLE = "The body is not the JSON that this address takes; /api shows what it is.";

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!ApiChain.isFor(request)) {
            return null;
        }
        try {
            problem(thrown, request.getRequestURI()).send(response);
        } catch (IOException gone) {
            LOG.debug("whoever asked has gone", gone);
        }
        return new ModelAndView();
    }

    static Problem problem(Exception thrown, String path) {
        if (thrown instanceof RefusedException refused) {
            return Problem.of(refused.refusal(), path);
        }
        if (thrown instanceof ProblemException asked) {
            return asked.at(path);
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return Problem.of(Kind.UNREADABLE, UNREADABLE, path, faults(unreadable));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException || thrown instanceof MultipartException) {
            return Problem.of(Kind.UNREADABLE, UNREADABLE, path);
        }
        if (overtaken(thrown)) {
            return Problem.of(
                    Kind.OVERTAKEN,
                    "Somebody else changed the same thing at this moment, and nothing was done. Please send it again.",
                    path);
        }
        return thrown instanceof ErrorResponse known ? known(known, path) : failed(thrown, path);
    }

    private static boolean overtaken(Exception thrown) {
        return thrown instanceof ConcurrencyFailureException
                || thrown instanceof DuplicateKeyException
                || thrown instanceof UnexpectedRollbackException;
    }

    private static List<Fault> faults(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JsonMappingException at)) {
            return List.of();
        }
        String field = at.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .map(String::valueOf)
                .collect(Collectors.joining("."));
        return List.of(new Fault(
                field,
                at instanceof UnrecognizedPropertyException
                        ? "There is no such property here."
                        : "This value cannot stand here."));
    }

    /** What Spring refuses before it comes to a room. */
    private static Problem known(ErrorResponse known, String path) {
        return switch (known.getStatusCode().value()) {
            case 404 -> Problem.of(Kind.UNKNOWN, "There is nothing at this address; /api lists what there is.", path);
            case 405 -> Problem.of(Kind.WRONG_METHOD, "Please see at /api which methods this address takes.", path);
            case 406 -> Problem.of(Kind.NOT_SERVED, "Please accept the type of answer that /api names.", path);
            case 413 -> Problem.of(Kind.TOO_LARGE, "Please send less.", path);
            case 415 -> Problem.of(Kind.WRONG_TYPE, "Please send the content type that /api names.", path);
            default -> Problem.of(Kind.UNREADABLE, "Please compare the request with what /api shows.", path);
        };
    }

    private static Problem failed(Exception thrown, String path) {
        LOG.error("a program's request to {} failed", path, thrown);
        return Problem.of(
                Kind.FAILED,
                "Nothing was done. It is not your request's fault; please try again, and tell the secretariat if it goes"
                        + " on.",
                path);
    }
}

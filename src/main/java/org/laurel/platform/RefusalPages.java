package org.laurel.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says a refusal to whoever asked: a page to a person, problem details (RFC 9457) to a program. */
@ControllerAdvice
@Order(0)
class RefusalPages {

    private final CurrentActor actors;

    RefusalPages(CurrentActor actors) {
        this.actors = actors;
    }

    @ExceptionHandler
    Object refused(RefusedException refused, HttpServletRequest request) {
        Refusal refusal = refused.refusal();
        HttpStatusCode status = HttpStatusCode.valueOf(refusal.status());
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            ModelAndView page = new ModelAndView("platform/refusal");
            page.setStatus(status);
            page.addObject("refusal", refusal);
            page.addObject("actor", actors.find().orElse(null));
            page.addObject("path", request.getRequestURI());
            return page;
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refusal.sentence());
        problem.setProperty("faults", refusal.faults());
        return ResponseEntity.status(status).body(problem);
    }

    /** A path that anybody may try and that leads nowhere. */
    @ExceptionHandler
    Object nothingThere(NoResourceFoundException nothing, HttpServletRequest request) {
        return refused(
                new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.platform.page-unknown"))),
                request);
    }
}

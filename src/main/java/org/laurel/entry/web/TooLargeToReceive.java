package org.laurel.entry.web;

import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A form with a file so large that the server does not read it: nothing of it has arrived, and the browser still has it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeToReceive {

    @ExceptionHandler
    ModelAndView refuse(MaxUploadSizeExceededException tooLarge) {
        ModelAndView page = new ModelAndView("platform/refusal", HttpStatus.PAYLOAD_TOO_LARGE);
        page.addObject("refusal", Refusal.because(Refusal.Kind.INVALID, Phrase.of("no.entry.file.far-too-large")));
        return page;
    }
}

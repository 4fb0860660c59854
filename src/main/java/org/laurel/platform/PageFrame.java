package org.laurel.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its own content: who is signed in and where their stage is. */
@ControllerAdvice
@Controller
class PageFrame {

    private final CurrentActor actors;

    PageFrame(CurrentActor actors) {
        this.actors = actors;
    }

    @ModelAttribute("actor")
    @Nullable
    Actor actor() {
        return actors.find().orElse(null);
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** The page with what its address asks of it, to come back to. */
    @ModelAttribute("back")
    String back(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** The languages to choose from: on pages that can be asked for again, not on answers to what somebody sent. */
    @ModelAttribute("languages")
    List<Language> languages(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? Language.offered() : List.of();
    }

    @ModelAttribute("language")
    Language language() {
        return Language.ofReader();
    }

    /** Each role lands where its stage is. */
    @GetMapping("/home")
    String home() {
        return "redirect:"
                + actors.get().roles().stream()
                        .sorted()
                        .findFirst()
                        .map(Role::home)
                        .orElse("/");
    }

    /** Where the sign-out of Camunda's webapps leads: their pages have no token with which to send ours. */
    @GetMapping("/leave")
    String leave() {
        return "platform/leave";
    }
}

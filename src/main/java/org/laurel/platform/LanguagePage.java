package org.laurel.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Where somebody chooses the language of the pages; a link that anybody may follow, it changes only how they read. */
@Controller
class LanguagePage {

    private final LocaleResolver choice;

    LanguagePage(LocaleResolver choice) {
        this.choice = choice;
    }

    /** @param back the page on which the choice was made */
    @GetMapping("/language")
    String choose(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.of(to).ifPresent(language -> choice.setLocale(request, response, language.locale()));
        return "redirect:" + OwnPath.in(back).map(OwnPath::path).orElse("/");
    }
}

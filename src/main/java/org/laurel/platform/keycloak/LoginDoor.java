package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: straight on to the provider, or a page that says what is the matter. */
@Controller
@Profile("keycloak")
class LoginDoor {

    private final Provider provider;

    LoginDoor(Provider provider) {
        this.provider = provider;
    }

    @GetMapping("/login")
    String signIn(HttpServletResponse response) {
        if (provider.reachable()) {
            return "redirect:" + Requests.START + "/" + Registration.ID;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "30");
        return "platform/login-unavailable";
    }

    @GetMapping(path = "/login", params = "again")
    String again(HttpServletResponse response, Model page) {
        if (!provider.reachable()) {
            return signIn(response);
        }
        page.addAttribute("left", false);
        return "platform/login-again";
    }

    @GetMapping(path = "/login", params = "left")
    String left(Model page) {
        page.addAttribute("left", true);
        return "platform/login-again";
    }
}

package org.laurel.platform.keycloak;

import org.laurel.platform.FreshLogin;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page with a button for something that cannot be undone. */
@TestComponent
@RestController
@RequestMapping(path = FinalAct.PATH, produces = "text/html")
class FinalAct {

    static final String PATH = "/office/final-act";

    @GetMapping
    String page(CsrfToken token) {
        return "<form method=post><input type=hidden name=_csrf value=" + token.getToken()
                + "><button>Release</button></form>";
    }

    @FreshLogin
    @PostMapping
    String act() {
        return "<p id=released>Released</p>";
    }
}

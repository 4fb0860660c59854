package org.laurel.doors;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.laurel.platform.Actor;
import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody looks at a page as a browser would, or asks as a program. */
final class Looking {

    private Looking() {}

    static MockHttpServletResponse at(MockMvc pages, Actor actor, String path) throws Exception {
        MockHttpServletResponse answer = pages.perform(get(path)
                        .header("Accept", path.startsWith("/api/v1/") ? "*/*" : "text/html")
                        .with(user(actor.login())
                                .authorities(LoginAuthorities.from(
                                        actor.roles().stream().map(Role::word).toList(), actor.state()))))
                .andReturn()
                .getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }
}

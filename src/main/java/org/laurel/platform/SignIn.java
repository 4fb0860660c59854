package org.laurel.platform;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;

/** How people and programs prove who they are: by demonstration accounts or by an identity provider. */
public interface SignIn {

    void forPeople(HttpSecurity http) throws Exception;

    void forPrograms(HttpSecurity http) throws Exception;

    /**
     * Programs that act for somebody, at the doors of the API.
     *
     * @param nobody what is answered to whoever has not said, or not rightly, who asks
     */
    void forTheApi(HttpSecurity http, AuthenticationEntryPoint nobody) throws Exception;

    /** Other hosts to which a form of ours may lead: the identity provider's, when somebody signs out. */
    default List<String> origins() {
        return List.of();
    }
}

package org.laurel.platform;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people and programs prove who they are: by demonstration accounts or by an identity provider. */
public interface SignIn {

    void forPeople(HttpSecurity http) throws Exception;

    void forPrograms(HttpSecurity http) throws Exception;

    /** Other hosts to which a form of ours may lead: the identity provider's, when somebody signs out. */
    default List<String> origins() {
        return List.of();
    }
}

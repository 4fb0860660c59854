package org.laurel.platform;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people and programs prove who they are: by demonstration accounts or by an identity provider. */
public interface SignIn {

    void forPeople(HttpSecurity http) throws Exception;

    void forPrograms(HttpSecurity http) throws Exception;
}

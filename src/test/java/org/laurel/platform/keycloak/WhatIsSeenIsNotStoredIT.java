package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WhatIsSeenIsNotStoredIT extends KeycloakHouse {

    @Test
    void onPagesAndInTheEnginesAnswers() throws InterruptedException {
        try (Visitor panel = new Visitor().signIn("panel3.vn")) {
            for (String path : new String[] {
                "/sheets",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task/count",
                "/camunda/api/admin/auth/user/default",
                "/nowhere"
            }) {
                Response answer = Objects.requireNonNull(panel.page.navigate(LAUREL + path));
                assertThat(answer.headerValue("cache-control")).as(path).contains("no-store");
            }
        }
    }
}

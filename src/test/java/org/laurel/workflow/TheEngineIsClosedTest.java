package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.laurel.WithTheEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithTheEngine
class TheEngineIsClosedTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private ServletContext servlets;

    @LocalServerPort
    private int port;

    @Value("${laurel.demo.password}")
    private String password;

    @Test
    void toWhatItLeavesOpenByItself() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getQueryMaxResultsLimit()).isEqualTo(2000);
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(engine.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
        assertThat(engine.getCustomPreBPMNParseListeners()).hasAtLeastOneElementOfType(NoScripts.class);
    }

    /** With the two minutes for which a login is believed, a role taken away is gone within three, in Tasklist as well. */
    @Test
    void toWhoeverLostARoleAMinuteAgo() {
        new Visitor(port).signIn("juror.sg", password).get("/camunda/app/tasklist/default/");
        long inAMinute = ServletContextUtil.getAuthCacheValidationTime(servlets).getTime();
        assertThat(inAMinute
                        - org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime()
                                .getTime())
                .isBetween(0L, 60_000L);
        assertThat(servlets.getFilterRegistrations().values().stream()
                        .map(FilterRegistration::getInitParameters)
                        .map(settings -> settings.get("cacheTimeToLive"))
                        .filter(java.util.Objects::nonNull))
                .containsOnly("60000");
    }
}

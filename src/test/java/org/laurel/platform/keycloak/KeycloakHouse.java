package org.laurel.platform.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.laurel.dev.RealKeycloak;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Laurel and a real Keycloak, which start side by side and once for all tests that need them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles({"keycloak", "demo-people"})
@Import(KeycloakHouse.Clocks.class)
abstract class KeycloakHouse {

    static final String LAUREL = "http://localhost:" + FreePort.CHOSEN;
    static final RealKeycloak KEYCLOAK = RealKeycloak.start(
            Path.of(System.getProperty("laurel.keycloak.home", "target/keycloak/keycloak-26.7.3")),
            Path.of("realm-export"),
            0,
            LAUREL);

    @TestConfiguration(proxyBeanMethods = false)
    static class Clocks {

        @Bean
        @Primary
        LaterClock laterClock() {
            return new LaterClock();
        }
    }

    @Autowired
    private LaterClock clock;

    @Autowired
    private KeycloakSettings settings;

    @DynamicPropertySource
    static void together(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> FreePort.CHOSEN);
        settings.add("server.address", () -> "127.0.0.1");
        settings.add("spring.datasource.url", () -> "jdbc:h2:mem:keycloak-house;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        settings.add("laurel.keycloak.issuer", KEYCLOAK::issuer);
        settings.add("laurel.keycloak.client-secret", () -> RealKeycloak.WEB_SECRET);
        settings.add("laurel.keycloak.clock-skew", () -> "0s");
        settings.add("camunda.bpm.webapp.auth.cache.time-to-live", () -> "1000");
        settings.add("laurel.demo.call-opens-now", () -> "true");
    }

    @BeforeEach
    void bothAreUp() {
        KEYCLOAK.await();
    }

    @AfterEach
    void theClockIsRightAgain() {
        clock.isRightAgain();
    }

    /** Until a login is no longer believed and Keycloak is asked again. */
    void aCheckLater() {
        pass(settings.checkEvery());
    }

    /** Until a second factor was seen too long ago for a final act. */
    void tooLateForFinalActs() {
        pass(settings.freshFor());
    }

    private void pass(Duration time) {
        clock.pass(time.plusSeconds(1));
    }

    /** The moment at which a login from before {@code then} has just become too old for a final act, and a later one has not. */
    void aLoginIsTooOldFrom(Instant then) {
        clock.isRightAgain();
        clock.pass(Duration.between(clock.instant(), then.plus(settings.freshFor())));
    }
}

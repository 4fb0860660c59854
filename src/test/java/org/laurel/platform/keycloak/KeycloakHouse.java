package org.laurel.platform.keycloak;

import java.nio.file.Path;
import org.laurel.dev.RealKeycloak;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Laurel and a real Keycloak, each started once for all tests that need them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles({"keycloak", "demo-people"})
abstract class KeycloakHouse {

    static final String LAUREL = "http://localhost:" + FreePort.CHOSEN;
    static final RealKeycloak KEYCLOAK = RealKeycloak.start(
            Path.of(System.getProperty("laurel.keycloak.home", "target/keycloak/keycloak-26.7.3")),
            Path.of("realm-export"),
            0,
            LAUREL);

    @DynamicPropertySource
    static void together(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> FreePort.CHOSEN);
        settings.add("server.address", () -> "127.0.0.1");
        settings.add("spring.datasource.url", () -> "jdbc:h2:mem:keycloak-house;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        settings.add("laurel.keycloak.issuer", KEYCLOAK::issuer);
        settings.add("laurel.keycloak.client-secret", () -> RealKeycloak.WEB_SECRET);
        settings.add("laurel.keycloak.check-every", () -> "1s");
        settings.add("laurel.keycloak.clock-skew", () -> "0s");
        settings.add("laurel.keycloak.fresh-for", () -> "10s");
        settings.add("laurel.demo.call-opens-now", () -> "true");
    }
}

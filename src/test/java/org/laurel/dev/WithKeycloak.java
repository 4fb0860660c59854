package org.laurel.dev;

import java.io.IOException;
import java.nio.file.Path;
import org.laurel.Laurel;

/** Starts Laurel with a real Keycloak beside it; what {@code mvn -Pkeycloak spring-boot:run} runs. */
public final class WithKeycloak {

    private WithKeycloak() {}

    public static void main(String... arguments) {
        int port = Integer.getInteger("laurel.keycloak.port", 8081);
        System.out.println("Starting Keycloak on http://localhost:" + port + "; the first start takes about a minute.");
        RealKeycloak keycloak = RealKeycloak.start(
                Path.of(System.getProperty("laurel.keycloak.home")),
                Path.of("realm-export"),
                port,
                "http://localhost:8080");
        System.out.println(
                "Accounts: realm-export/demo-users.json, each with the password laurel-laurel. Where a one-time"
                        + " code is asked for, http://localhost:" + DemoCodes.show() + " shows it.");
        System.setProperty("spring.profiles.active", "keycloak,demo-people");
        System.setProperty("server.address", "127.0.0.1");
        System.setProperty("laurel.keycloak.issuer", keycloak.issuer());
        System.setProperty("laurel.keycloak.client-secret", RealKeycloak.WEB_SECRET);
        System.setProperty("spring.datasource.url", "jdbc:h2:mem:laurel;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        begin(arguments);
    }

    private static void begin(String... arguments) {
        try {
            Laurel.main(arguments);
        } catch (RuntimeException | IOException failed) {
            System.exit(1);
        }
    }
}

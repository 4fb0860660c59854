package org.laurel.dev;

import java.io.IOException;
import java.nio.file.Path;
import org.laurel.Laurel;

/** Starts Laurel with a real Keycloak beside it; what {@code mvn -Pkeycloak spring-boot:run} runs. */
public final class WithKeycloak {

    private WithKeycloak() {}

    public static void main(String... arguments) {
        int port = Integer.getInteger("laurel.keycloak.port", 8081);
        int ours = Integer.getInteger("laurel.port", 8080);
        String laurel = "http://localhost:" + ours;
        System.out.println("Starting Keycloak on http://localhost:" + port + " and Laurel on " + laurel
                + "; the first start takes about a minute.");
        RealKeycloak keycloak = RealKeycloak.start(
                Path.of(System.getProperty("laurel.keycloak.home")), Path.of("realm-export"), port, laurel);
        System.setProperty("spring.profiles.active", "keycloak,demo-people");
        System.setProperty("server.address", "127.0.0.1");
        System.setProperty("server.port", String.valueOf(ours));
        System.setProperty("laurel.keycloak.issuer", keycloak.issuer());
        System.setProperty("laurel.keycloak.client-secret", RealKeycloak.WEB_SECRET);
        System.setProperty("laurel.demo.call-opens-now", "true");
        System.setProperty("spring.datasource.url", "jdbc:h2:mem:laurel;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        begin(keycloak, laurel, arguments);
    }

    private static void begin(RealKeycloak keycloak, String laurel, String... arguments) {
        try {
            Laurel.main(arguments);
            keycloak.await();
            System.out.println("Both are up: " + laurel + ". Accounts: realm-export/demo-users.json, each with the"
                    + " password laurel-laurel. Where a one-time code is asked for, http://localhost:"
                    + DemoCodes.show() + " shows it.");
        } catch (RuntimeException | IOException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }
}

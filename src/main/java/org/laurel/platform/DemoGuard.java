package org.laurel.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Demonstration accounts have a known password: they start on this machine alone, and on a throw-away database. */
@Component
@Profile("demo")
class DemoGuard implements InitializingBean {

    private final Environment settings;

    DemoGuard(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() throws UnknownHostException {
        String address = settings.getProperty("server.address", "0.0.0.0");
        if (!InetAddress.getByName(address).isLoopbackAddress()) {
            throw new IllegalStateException(
                    "The profile demo has accounts with a known password and starts on a loopback"
                            + " address only; server.address is " + address
                            + ". For real use take the profile keycloak.");
        }
        String database = settings.getProperty("spring.datasource.url", "");
        boolean throwaway = settings.getProperty("laurel.demo.throwaway-database", Boolean.class, false);
        if (!database.startsWith("jdbc:h2:") && !throwaway) {
            throw new IllegalStateException(
                    "The profile demo has accounts with a known password and does not start on a"
                            + " production database. Take the profiles keycloak,postgres; or, for a database that may be thrown"
                            + " away, set laurel.demo.throwaway-database=true.");
        }
    }
}

package org.laurel.result;

import java.util.List;
import org.laurel.edition.EditionOpened;
import org.laurel.platform.Role;
import org.laurel.seal.KeyCeremony;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds the key ceremony for whoever tries Laurel out: three keys, each under the demonstration password. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "laurel.demo.keys", matchIfMissing = true)
class DemoKeys {

    private final KeyCeremony keys;
    private final String password;

    DemoKeys(KeyCeremony keys, @Value("${laurel.demo.password}") String password) {
        this.keys = keys;
        this.password = password;
    }

    @EventListener
    void hold(EditionOpened opened) {
        for (Role role : List.of(Role.CHAIR, Role.SECRETARIAT, Role.AUDITOR)) {
            keys.make(opened.edition(), role.word(), role.word(), password).orThrow();
            keys.prove(opened.edition(), role.word(), password).orThrow();
        }
    }
}

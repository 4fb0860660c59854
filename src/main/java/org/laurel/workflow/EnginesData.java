package org.laurel.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.laurel.platform.DataSubject;
import org.laurel.platform.PersonalData;
import org.laurel.platform.Phrase;
import org.springframework.stereotype.Component;

/** What the engine knows of somebody who signs in to its webapps: login, name and groups. */
@Component
class EnginesData implements PersonalData {

    private final IdentityService identity;

    EnginesData(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public String about() {
        return Phrase.of("privacy.kept.workflow");
    }

    @Override
    public List<Map<String, Object>> of(DataSubject person) {
        return identity.createUserQuery().userId(person.login()).list().stream()
                .map(user -> Map.<String, Object>of("login", user.getId(), "name", user.getFirstName()))
                .toList();
    }

    @Override
    public List<String> forget(DataSubject person) {
        if (identity.createUserQuery().userId(person.login()).count() == 0) {
            return List.of();
        }
        identity.deleteUser(person.login());
        return List.of(Phrase.of("privacy.gone.tasklist"));
    }
}

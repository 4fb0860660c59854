package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.laurel.WithTheEngine;
import org.laurel.platform.LoginAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** The engine hears of a login's roles whenever they have changed; what it keeps of them is what it lets somebody do. */
@WithTheEngine
class ARoleWasTakenAwayTest {

    private static final String LOGIN = "somebody.with.two.roles";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    private List<String> groupsWith(String... roles) {
        events.publishEvent(new AuthenticationSuccessEvent(UsernamePasswordAuthenticationToken.authenticated(
                LOGIN, "", LoginAuthorities.from(Set.of(roles), "VN"))));
        return identity.createGroupQuery().groupMember(LOGIN).list().stream()
                .map(Group::getId)
                .sorted()
                .toList();
    }

    private boolean mayOpen(String app, List<String> groups) {
        return authorizations.isUserAuthorized(LOGIN, groups, Permissions.ACCESS, Resources.APPLICATION, app);
    }

    @Test
    void andTheOtherIsLeftInTheEngineToo() {
        List<String> both = groupsWith("secretariat", "panel-member");
        assertThat(both).containsExactly("camunda-admin", "panel-member");
        assertThat(mayOpen("cockpit", both)).isTrue();
        List<String> left = groupsWith("panel-member");
        assertThat(left).containsExactly("panel-member");
        assertThat(mayOpen("cockpit", left)).isFalse();
        assertThat(mayOpen("tasklist", left)).isTrue();
    }

    @Test
    void andNothingIsLeftOfTheLast() {
        groupsWith("panel-member", "juror");
        assertThat(groupsWith("entrant")).isEmpty();
        assertThat(mayOpen("tasklist", List.of())).isFalse();
    }
}

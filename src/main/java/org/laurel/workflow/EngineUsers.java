package org.laurel.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** The engine's own list of users, kept equal to the logins: no passwords, groups as the login says, added and removed. */
@Component
class EngineUsers {

    private static final Set<Role> ROLES_OF_THE_ENGINE = Set.of(Role.JUROR, Role.PANEL_MEMBER, Role.SECRETARIAT);

    private final IdentityService identity;

    private final Roster roster;

    EngineUsers(IdentityService identity, Roster roster) {
        this.identity = identity;
        this.roster = roster;
    }

    @EventListener
    void onSignIn(AuthenticationSuccessEvent signedIn) {
        Authentication login = signedIn.getAuthentication();
        List<String> groups = groups(login.getAuthorities());
        if (login.isAuthenticated() && (!groups.isEmpty() || known(login.getName()))) {
            know(login.getName(), groups);
        }
    }

    private boolean known(String login) {
        return identity.createUserQuery().userId(login).count() > 0;
    }

    void know(String login, Collection<String> groups) {
        knowName(login);
        Set<String> wanted = new TreeSet<>(groups);
        for (Group held : identity.createGroupQuery().groupMember(login).list()) {
            if (!wanted.remove(held.getId())) {
                identity.deleteMembership(login, held.getId());
            }
        }
        for (String missing : wanted) {
            knowGroup(missing);
            identity.createMembership(login, missing);
        }
    }

    /** The webapps write both names side by side and a missing one as "null": the whole name is the first, the last is empty. */
    private void knowName(String login) {
        User user = identity.createUserQuery().userId(login).singleResult();
        String name = roster.byLogin(login).map(Person::name).orElse(login);
        if (user == null || !name.equals(user.getFirstName())) {
            User written = user == null ? identity.newUser(login) : user;
            written.setFirstName(name);
            written.setLastName("");
            identity.saveUser(written);
        }
    }

    void knowGroup(String id) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(id);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    static List<String> groups(Collection<? extends GrantedAuthority> authorities) {
        Set<String> words = authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ROLES_OF_THE_ENGINE.stream()
                .filter(role -> words.contains(role.authority()))
                .map(EngineUsers::group)
                .sorted()
                .toList();
    }

    static String group(Role role) {
        return Optional.of(role)
                .filter(Role.SECRETARIAT::equals)
                .map(secretariat -> EngineSettings.ADMINISTRATORS)
                .orElse(role.word());
    }
}

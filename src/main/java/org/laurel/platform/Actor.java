package org.laurel.platform;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, as the login says: who they are, what they may do and for which member state.
 *
 * @param login the name they signed in with; the roster links it to a person
 * @param state code of the member state they act for, null where the role has none
 */
public record Actor(String login, Set<Role> roles, @Nullable String state) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Optional<String> memberState() {
        return Optional.ofNullable(state);
    }
}

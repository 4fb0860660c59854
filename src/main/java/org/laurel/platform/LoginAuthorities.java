package org.laurel.platform;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The one place where words of a login (roles, a member state) become authorities, and authorities an {@link Actor}. */
public final class LoginAuthorities {

    private static final String STATE = "STATE_";

    private LoginAuthorities() {}

    /**
     * Words that are no role of Laurel are left out: another application's roles mean nothing here. So is the entrant's
     * role, which every account has that registers itself, from whoever has another: nobody both enters and judges.
     */
    public static Set<GrantedAuthority> from(Collection<String> roleWords, @Nullable String state) {
        Set<GrantedAuthority> authorities = new LinkedHashSet<>();
        for (Role role : roles(roleWords)) {
            authorities.add(new SimpleGrantedAuthority(role.authority()));
        }
        if (state != null && state.matches("[A-Z]{2,3}")) {
            authorities.add(new SimpleGrantedAuthority(STATE + state));
        }
        return authorities;
    }

    private static Set<Role> roles(Collection<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words.forEach(word -> Role.of(word).ifPresent(roles::add));
        if (roles.size() > 1) {
            roles.remove(Role.ENTRANT);
        }
        return roles;
    }

    static Actor actor(Authentication login) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String state = null;
        for (GrantedAuthority granted : login.getAuthorities()) {
            String word = String.valueOf(granted.getAuthority());
            if (word.startsWith(STATE)) {
                state = word.substring(STATE.length());
            }
            for (Role role : Role.values()) {
                if (role.authority().equals(word)) {
                    roles.add(role);
                }
            }
        }
        return new Actor(login.getName(), roles, state);
    }
}

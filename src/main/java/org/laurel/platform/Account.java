package org.laurel.platform;

import org.jspecify.annotations.Nullable;

/**
 * An account of the identity provider, as its token describes it.
 *
 * @param subject the provider's own id of the account, which never changes
 * @param username the name that the person types; theirs to choose where they register themselves
 * @param name first and last name
 * @param email null where the provider gives none
 * @param emailVerified whether the provider has seen that the address is theirs
 */
public record Account(
        String subject,
        String username,
        String name,
        @Nullable String email,
        boolean emailVerified) {}

package org.laurel.platform;

import java.util.Optional;

/** Which person an account of the identity provider belongs to. */
public interface KnownAccounts {

    /** The login by which the roster knows the account's owner; empty while no invitation is linked to the account. */
    Optional<String> loginOf(Account account);

    /** The login of an account that nobody was invited for: never one that the roster has given to somebody else. */
    String guestLogin(Account account);
}

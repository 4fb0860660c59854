package org.laurel.platform;

import java.util.Optional;

/** The account of the identity provider by which somebody is signed in; empty where there is none, as under demo. */
public interface CurrentAccount {

    Optional<Account> find();
}

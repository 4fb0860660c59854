/** Logins against a real Keycloak, seen through a real browser. */
@NullMarked
package org.laurel.platform.keycloak;

import org.jspecify.annotations.NullMarked;

/**
 * Logins by Keycloak, or by any provider that speaks OpenID Connect: people by the code flow with PKCE, programs by
 * signed tokens; logout that ends the session on both sides.
 */
@NullMarked
package org.laurel.platform.keycloak;

import org.jspecify.annotations.NullMarked;

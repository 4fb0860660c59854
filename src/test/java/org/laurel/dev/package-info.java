/** The development start: a real Keycloak beside the application. Plain Java, on no class path of the product. */
@NullMarked
package org.laurel.dev;

import org.jspecify.annotations.NullMarked;

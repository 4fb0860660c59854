package org.laurel.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a request that cannot be undone, such as a freeze, a sign-off or a release: whoever sends it has signed in with
 * their second factor within the last minutes, or is sent to do so and then back to the page they came from. Has no
 * effect under the profile {@code demo}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshLogin {}

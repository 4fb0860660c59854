/**
 * What every door for programs has around it: who asks, bodies of a size that can be read, writes that are done once,
 * problems in one form, and the page that explains it all.
 */
@NullMarked
package org.laurel.platform.api;

import org.jspecify.annotations.NullMarked;

/**
 * A whole edition played through the real processes on a database in memory, with a clock that is moved: with invented
 * entries and jurors, or with recorded ones.
 */
@NullMarked
package org.laurel.rehearsal;

import org.jspecify.annotations.NullMarked;

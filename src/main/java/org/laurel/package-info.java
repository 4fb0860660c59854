/** The application's beginning; all else is in its modules. */
@NullMarked
package org.laurel;

import org.jspecify.annotations.NullMarked;

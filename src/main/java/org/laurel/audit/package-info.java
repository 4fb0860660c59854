/** The record of every act that matters: appended in the act's own transaction, never changed. */
@NullMarked
package org.laurel.audit;

import org.jspecify.annotations.NullMarked;

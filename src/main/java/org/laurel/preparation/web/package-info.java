/** The secretariat's pages on which an edition is set up. */
@NullMarked
package org.laurel.preparation.web;

import org.jspecify.annotations.NullMarked;

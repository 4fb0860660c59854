/** The page that everybody comes to first. */
@NullMarked
package org.laurel.edition.web;

import org.jspecify.annotations.NullMarked;

/** The ceremony's page, the public's results, and what entrants read of their own entries. */
@NullMarked
package org.laurel.result.web;

import org.jspecify.annotations.NullMarked;

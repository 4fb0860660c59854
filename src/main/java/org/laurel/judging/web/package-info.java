/** Pages for those who score: the list of their sheets, and the sheet itself, inside Tasklist and on a page of its own. */
@NullMarked
package org.laurel.judging.web;

import org.jspecify.annotations.NullMarked;

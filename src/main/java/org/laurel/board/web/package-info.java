/** The big screen and the page from which it is led. */
@NullMarked
package org.laurel.board.web;

import org.jspecify.annotations.NullMarked;

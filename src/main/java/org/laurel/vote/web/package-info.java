/** The voter's pages: which votes there are, and one ballot paper for each category. */
@NullMarked
package org.laurel.vote.web;

import org.jspecify.annotations.NullMarked;

/** The roster's pages: invitations given and claimed. */
@NullMarked
package org.laurel.roster.web;

import org.jspecify.annotations.NullMarked;

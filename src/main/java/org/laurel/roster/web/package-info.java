/** The roster's pages: the login that names demonstration accounts, invitations given and claimed. */
@NullMarked
package org.laurel.roster.web;

import org.jspecify.annotations.NullMarked;

/** Where people take papers, and the public page that a certificate's squares lead to. */
@NullMarked
package org.laurel.print.web;

import org.jspecify.annotations.NullMarked;

/** Where the secretariat takes and brings the words of the rules in other languages. */
@NullMarked
package org.laurel.translation.web;

import org.jspecify.annotations.NullMarked;

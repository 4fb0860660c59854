/** Where the secretariat takes tables out. */
@NullMarked
package org.laurel.export.web;

import org.jspecify.annotations.NullMarked;

/** The application as people meet it: a real server, a real engine, a real browser. */
@NullMarked
package org.laurel.browser;

import org.jspecify.annotations.NullMarked;

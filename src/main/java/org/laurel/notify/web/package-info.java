/** The outbox as the secretariat sees it. */
@NullMarked
package org.laurel.notify.web;

import org.jspecify.annotations.NullMarked;

/** The coordinator's page for the national selection. */
@NullMarked
package org.laurel.nomination.web;

import org.jspecify.annotations.NullMarked;

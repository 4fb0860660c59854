/** Pages about the flow itself: what is asked of whom, how far the edition is, what failed. */
@NullMarked
package org.laurel.workflow.web;

import org.jspecify.annotations.NullMarked;

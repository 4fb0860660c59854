/** The chair's and the secretariat's pages for finals; no score is on any of them, but for what a tie leaves equal. */
@NullMarked
package org.laurel.finale.web;

import org.jspecify.annotations.NullMarked;

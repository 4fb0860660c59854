/** What everybody may see of the log: its key, its checkpoints, and whether it has a receipt. */
@NullMarked
package org.laurel.audit.web;

import org.jspecify.annotations.NullMarked;

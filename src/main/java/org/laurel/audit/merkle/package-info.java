/**
 * The mathematics of a log that cannot be changed unseen: tree hashes and proofs as in RFC 6962 and RFC 9162, checkpoints
 * and signed notes as in C2SP. Plain Java.
 */
@NullMarked
@NamedInterface("merkle")
package org.laurel.audit.merkle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

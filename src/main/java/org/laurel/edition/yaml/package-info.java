/** YAML read strictly, so that every value knows its line and everything wrong is told at once. */
@NullMarked
package org.laurel.edition.yaml;

import org.jspecify.annotations.NullMarked;

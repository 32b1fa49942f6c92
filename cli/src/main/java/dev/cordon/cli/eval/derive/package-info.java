/** Derives labelled pairs of records from the lists themselves. */
@NullMarked
package dev.cordon.cli.eval.derive;

import org.jspecify.annotations.NullMarked;

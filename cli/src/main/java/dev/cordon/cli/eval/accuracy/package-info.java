/** The report on how accurate the engine is, written by {@code cordon eval report}. */
@NullMarked
package dev.cordon.cli.eval.accuracy;

import org.jspecify.annotations.NullMarked;

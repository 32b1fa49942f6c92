/** Measures the engine on labelled data: how many of the same it joins, how many of the different it keeps apart. */
@NullMarked
package dev.cordon.cli.eval;

import org.jspecify.annotations.NullMarked;

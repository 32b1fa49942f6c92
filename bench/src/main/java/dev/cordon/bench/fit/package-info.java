/** Fits the engine's weights of evidence to labelled data, so that anyone can do it again. */
@NullMarked
package dev.cordon.bench.fit;

import org.jspecify.annotations.NullMarked;

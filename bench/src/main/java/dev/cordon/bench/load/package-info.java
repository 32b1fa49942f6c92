/** Load on a running server: an open loop, so that a server that stands still cannot hide it. */
@NullMarked
package dev.cordon.bench.load;

import org.jspecify.annotations.NullMarked;

/** Many listed parties in, the few worth comparing out; and the compiled watchlist that holds both. */
@NullMarked
package dev.cordon.core.index;

import org.jspecify.annotations.NullMarked;

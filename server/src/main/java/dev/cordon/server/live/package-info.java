/** The watchlist that answers now, and its replacement by another one while requests run. */
@NullMarked
package dev.cordon.server.live;

import org.jspecify.annotations.NullMarked;

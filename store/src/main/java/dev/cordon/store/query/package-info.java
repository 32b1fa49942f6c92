/** Queries and parties as JSON that loses nothing. */
@NullMarked
package dev.cordon.store.query;

import org.jspecify.annotations.NullMarked;

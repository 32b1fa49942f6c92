/** Small values that everything stored is made of: instants, ids, hashes, texts that are fit to be kept. */
@NullMarked
package dev.cordon.store.value;

import org.jspecify.annotations.NullMarked;

/** The chain of hashes over everything that happened, and the signatures that fix it. */
@NullMarked
package dev.cordon.store.chain;

import org.jspecify.annotations.NullMarked;

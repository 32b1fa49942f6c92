/** Where official lists come from: one readable file of addresses, and what its users put over it. */
@NullMarked
package dev.cordon.lists.source;

import org.jspecify.annotations.NullMarked;

/** Exceptions: a decision that holds for one customer and one listed subject until something changes. */
@NullMarked
package dev.cordon.store.exemption;

import org.jspecify.annotations.NullMarked;

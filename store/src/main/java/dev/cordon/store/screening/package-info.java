/** Screenings as they were answered, and how to run them again. */
@NullMarked
package dev.cordon.store.screening;

import org.jspecify.annotations.NullMarked;

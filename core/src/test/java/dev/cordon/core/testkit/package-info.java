/** Seeded random parties, names and typing errors for tests that hold for any input. */
@NullMarked
package dev.cordon.core.testkit;

import org.jspecify.annotations.NullMarked;

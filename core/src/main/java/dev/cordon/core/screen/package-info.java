/** The door that most callers need: a query in, a screening with decision, hits and evidence out. */
@NullMarked
package dev.cordon.core.screen;

import org.jspecify.annotations.NullMarked;

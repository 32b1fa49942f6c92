/** Which entries of different lists are one subject, on what evidence, and under which lasting id. */
@NullMarked
package dev.cordon.lists.resolve;

import org.jspecify.annotations.NullMarked;

/** What two editions of lists, or two watchlists, do not have in common. */
@NullMarked
package dev.cordon.lists.diff;

import org.jspecify.annotations.NullMarked;

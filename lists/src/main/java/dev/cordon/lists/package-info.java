/** What users of the lists meet first; the readers are in {@code dev.cordon.lists.read}. */
@NullMarked
package dev.cordon.lists;

import org.jspecify.annotations.NullMarked;

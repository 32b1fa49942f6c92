/** JSON files of any size, read piece by piece. */
@NullMarked
package dev.cordon.lists.json;

import org.jspecify.annotations.NullMarked;

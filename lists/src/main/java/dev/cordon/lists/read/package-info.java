/** Official list files in, listed parties out: one reader per format, streaming, accounting for every record. */
@NullMarked
package dev.cordon.lists.read;

import org.jspecify.annotations.NullMarked;

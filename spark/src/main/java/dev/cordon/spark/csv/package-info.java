/** CSV read in parts, by many tasks at once, to the same rows with the same line numbers as if read in one go. */
@NullMarked
package dev.cordon.spark.csv;

import org.jspecify.annotations.NullMarked;

/** Programs that write the tables shipped in core's resources. */
@NullMarked
package dev.cordon.bench.tables;

import org.jspecify.annotations.NullMarked;

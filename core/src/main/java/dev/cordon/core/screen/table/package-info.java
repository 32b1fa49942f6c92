/**
 * Screening of tables: rows to parties, screenings to rows, and what they come to. What the command and Spark both do, once;
 * where rows come from and go to is theirs.
 */
@NullMarked
package dev.cordon.core.screen.table;

import org.jspecify.annotations.NullMarked;

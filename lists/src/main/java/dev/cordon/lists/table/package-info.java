/** Tables of customers as CSV: how their rows are told apart, and how alerts are written. */
@NullMarked
package dev.cordon.lists.table;

import org.jspecify.annotations.NullMarked;

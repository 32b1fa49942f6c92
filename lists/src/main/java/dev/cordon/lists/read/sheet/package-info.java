/** Workbooks in XLSX: the cells of their sheets as texts, streamed, out of hostile files too. */
@NullMarked
package dev.cordon.lists.read.sheet;

import org.jspecify.annotations.NullMarked;

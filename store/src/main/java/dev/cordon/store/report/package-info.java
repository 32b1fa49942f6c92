/** What must be reported to OFAC, by when, with what in it. */
@NullMarked
package dev.cordon.store.report;

import org.jspecify.annotations.NullMarked;

/** Measures the screening of payments: disguised parties in every element, and clean payments. */
@NullMarked
package dev.cordon.cli.eval.payments;

import org.jspecify.annotations.NullMarked;

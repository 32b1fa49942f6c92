/** SWIFT MT messages: blocks, tags and the lines within. */
@NullMarked
package dev.cordon.payments.mt;

import org.jspecify.annotations.NullMarked;

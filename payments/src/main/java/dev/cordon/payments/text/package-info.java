/** Listed names and identifiers in the free text of a payment. */
@NullMarked
package dev.cordon.payments.text;

import org.jspecify.annotations.NullMarked;

/** Which elements of a payment are screened, and how: a file that a bank can read and change. */
@NullMarked
package dev.cordon.payments.field;

import org.jspecify.annotations.NullMarked;

/** Messages that come again: the same once more, or with fields stripped or altered after a hold. */
@NullMarked
package dev.cordon.payments.repeat;

import org.jspecify.annotations.NullMarked;

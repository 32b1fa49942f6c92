/** Payment messages as they are screened, whatever their format: elements with paths, in parts. */
@NullMarked
package dev.cordon.payments.message;

import org.jspecify.annotations.NullMarked;

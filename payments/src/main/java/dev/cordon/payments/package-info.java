/** Payment messages of any known format. */
@NullMarked
package dev.cordon.payments;

import org.jspecify.annotations.NullMarked;

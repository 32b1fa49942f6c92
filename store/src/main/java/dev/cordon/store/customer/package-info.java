/** The customers who are screened again when lists change. */
@NullMarked
package dev.cordon.store.customer;

import org.jspecify.annotations.NullMarked;

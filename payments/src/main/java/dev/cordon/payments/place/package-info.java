/** Countries, regions, cities and ports under an embargo, and where a payment names them. */
@NullMarked
package dev.cordon.payments.place;

import org.jspecify.annotations.NullMarked;

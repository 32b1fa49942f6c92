/** Payment messages of the United States that are no XML: Fedwire's tags, the clearing house's records. */
@NullMarked
package dev.cordon.payments.flat;

import org.jspecify.annotations.NullMarked;

/** Files of customers in, alerts out: in order, on all cores, in constant memory. */
@NullMarked
package dev.cordon.cli.bulk;

import org.jspecify.annotations.NullMarked;

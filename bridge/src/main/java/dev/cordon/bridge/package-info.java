/** Payments in and out of Kafka: each message decided exactly once, none passed undecided. */
@NullMarked
package dev.cordon.bridge;

import org.jspecify.annotations.NullMarked;

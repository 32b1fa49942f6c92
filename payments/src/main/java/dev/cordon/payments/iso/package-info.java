/** ISO 20022 messages by element path: any message, any version, in constant memory. */
@NullMarked
package dev.cordon.payments.iso;

import org.jspecify.annotations.NullMarked;

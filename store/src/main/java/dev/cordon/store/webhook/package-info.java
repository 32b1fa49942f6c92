/** What other systems are told, kept until they have heard it. */
@NullMarked
package dev.cordon.store.webhook;

import org.jspecify.annotations.NullMarked;

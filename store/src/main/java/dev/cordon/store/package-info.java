/** What must be remembered: screenings, alerts, decisions, audit. {@link dev.cordon.store.Store} is the door. */
@NullMarked
package dev.cordon.store;

import org.jspecify.annotations.NullMarked;

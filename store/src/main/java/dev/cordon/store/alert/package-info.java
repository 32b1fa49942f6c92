/** Alerts, and the people who decide them: queue, states, four eyes, deadlines. */
@NullMarked
package dev.cordon.store.alert;

import org.jspecify.annotations.NullMarked;

package dev.cordon.store.alert;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long an alert may wait for its decision, by priority. The clock starts when it is raised and stops when it is decided.
 *
 * @param times one for each priority
 */
public record SlaRules(Map<Priority, Duration> times) {

    public SlaRules {
        times = Collections.unmodifiableMap(new EnumMap<>(times));
        for (Priority priority : Priority.values()) {
            if (!times.containsKey(priority)) {
                throw new IllegalArgumentException("how long may an alert of priority " + priority.label() + " wait?");
            }
        }
    }

    /** 4 hours, 1 day, 3 days, 7 days. A default to be set to what the house has promised, not a rule of any law. */
    public static SlaRules usual() {
        return new SlaRules(Map.of(
                Priority.CRITICAL, Duration.ofHours(4),
                Priority.HIGH, Duration.ofDays(1),
                Priority.NORMAL, Duration.ofDays(3),
                Priority.LOW, Duration.ofDays(7)));
    }

    Duration of(Priority priority) {
        Duration time = times.get(priority);
        return time == null ? Duration.ZERO : time;
    }
}

package dev.cordon.store.screening;

import java.time.Instant;
import java.util.List;

/**
 * A screening that is durable.
 *
 * @param id        under which it can be found and replayed
 * @param at        when it was stored
 * @param answer    the answer as JSON in UTF-8, byte for byte as it is stored
 * @param alerts    ids of the alerts that it raised or was added to
 * @param exempted  ids of the exceptions that kept hits from alerting
 * @param repeated  whether the request was sent before, and this is the first one's screening
 */
public record Recorded(
        String id, Instant at, byte[] answer, List<String> alerts, List<String> exempted, boolean repeated) {

    public Recorded {
        alerts = List.copyOf(alerts);
        exempted = List.copyOf(exempted);
    }
}

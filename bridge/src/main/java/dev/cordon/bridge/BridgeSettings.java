package dev.cordon.bridge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which topics a bridge joins.
 *
 * @param brokers  host and port of one or more brokers, separated by commas
 * @param input    topic of messages to be decided, one a record
 * @param passed   topic of messages that pass
 * @param held     topic of messages that are held because of a hit
 * @param dead     topic of messages that were not understood
 * @param name     of the bridge: consumer group, and identity of its transactions. Two bridges of one name share the work if
 *                 their instances differ
 * @param instance tells bridges of one name apart; one that starts anew under the same instance ends what a dead one began
 * @param further  properties for all clients, such as those for TLS
 */
public record BridgeSettings(
        String brokers,
        String input,
        String passed,
        String held,
        String dead,
        String name,
        String instance,
        Map<String, String> further) {

    public BridgeSettings {
        further = Map.copyOf(further);
        if (new HashSet<>(List.of(input, passed, held, dead)).size() < 4) {
            throw new IllegalArgumentException("the four topics must differ: " + input + ", " + passed + ", " + held
                    + ", " + dead + "; a message would else be decided again, or pass by another's name");
        }
    }

    /** What both clients are given. */
    Map<String, Object> common() {
        Map<String, Object> properties = new HashMap<>(further);
        properties.put("bootstrap.servers", brokers);
        return properties;
    }
}

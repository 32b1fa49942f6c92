package dev.cordon.store.exemption;

import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Hit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Both sides of an alert, as they were.
 *
 * @param customer the party screened
 * @param listed   the entries hit, by their ids
 */
public record Sides(Fingerprint customer, Map<String, Fingerprint> listed) {

    public Sides {
        listed = Collections.unmodifiableMap(new TreeMap<>(listed));
    }

    public static Sides of(Party customer, List<Hit> hits) {
        return new Sides(
                Fingerprint.of(customer),
                hits.stream()
                        .collect(Collectors.toMap(
                                hit -> hit.entry().party().id(),
                                hit -> Fingerprint.of(hit.entry().party()),
                                (first, second) -> first)));
    }

    /**
     * Why what was decided on these sides does not hold for those now: an entry hit that was not hit then, or a field that
     * differs. Empty if it holds. An entry that was hit then and is not now does not matter.
     */
    public String change(Sides now) {
        List<String> fields = customer.differences(now.customer);
        if (!fields.isEmpty()) {
            return "the customer has changed (" + String.join(", ", fields) + ")";
        }
        for (Map.Entry<String, Fingerprint> entry : now.listed.entrySet()) {
            Fingerprint then = listed.get(entry.getKey());
            if (then == null) {
                return "the entry " + entry.getKey() + " is hit as well";
            }
            List<String> changed = then.differences(entry.getValue());
            if (!changed.isEmpty()) {
                return "the list entry " + entry.getKey() + " has changed (" + String.join(", ", changed) + ")";
            }
        }
        return "";
    }

    /** The listed side as a column holds it, one entry a line. */
    public String listedText() {
        return listed.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue().text())
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link Fingerprint#text} and {@link #listedText} write. */
    public static Sides parse(String customer, String listed) {
        return new Sides(
                Fingerprint.parse(customer),
                Arrays.stream(listed.split("\n"))
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.split("\t", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> Fingerprint.parse(parts[1]))));
    }
}

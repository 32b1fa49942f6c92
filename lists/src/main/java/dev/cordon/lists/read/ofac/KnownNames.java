package dev.cordon.lists.read.ofac;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The primary names of a list, to find out where the target of a {@code Linked To:} ends. Names hold commas, full stops
 * and now and then a semicolon, and the full stop after the last item of the remarks looks like one of the name.
 */
final class KnownNames {

    private final Set<String> names = new HashSet<>();

    void add(String name) {
        names.add(name);
    }

    /**
     * The longest known name that the first items, put together again, make up.
     *
     * @param items the text after the label, and the items that follow it
     */
    Optional<Target> longest(List<String> items) {
        for (int count = items.size(); count > 0; count--) {
            String text = String.join("; ", items.subList(0, count));
            for (String candidate : List.of(text, withoutStop(text), text + ".")) {
                if (names.contains(candidate)) {
                    return Optional.of(new Target(candidate, count));
                }
            }
        }
        return Optional.empty();
    }

    static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * A name found.
     *
     * @param name  the primary name
     * @param items how many items it took
     */
    record Target(String name, int items) {}
}

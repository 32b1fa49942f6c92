package dev.cordon.lists.diff;

import java.util.List;
import java.util.Set;

/**
 * How a field of an entry changed.
 *
 * @param field   such as {@code alias} or {@code date of birth}
 * @param removed values that are there no more
 * @param added   values that are new
 */
public record FieldChange(String field, List<String> removed, List<String> added) {

    public FieldChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    static FieldChange of(String field, Set<String> before, Set<String> after) {
        return new FieldChange(
                field,
                before.stream().filter(value -> !after.contains(value)).toList(),
                after.stream().filter(value -> !before.contains(value)).toList());
    }
}

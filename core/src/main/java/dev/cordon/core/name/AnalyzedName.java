package dev.cordon.core.name;

import java.util.List;

/**
 * A name taken apart.
 *
 * @param original the name as it came in
 * @param readings ways to read it, the most usual first; empty if the text holds neither letter nor digit
 */
public record AnalyzedName(String original, List<Reading> readings) {

    public AnalyzedName {
        readings = List.copyOf(readings);
    }
}

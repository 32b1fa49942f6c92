package dev.cordon.server.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A full-text search.
 *
 * @param words        in the query language of Lucene; empty for everything
 * @param simple       whether words are read leniently and never are an error
 * @param fuzzy        whether each word may be misspelt
 * @param datasets     in which to look
 * @param schemata     of the entities
 * @param filters      values that an entity must have, by field such as {@code countries}, {@code topics},
 *                     {@code properties.birthDate}
 * @param all          whether all values of a field must be there, not just one
 * @param changedSince after which the entity must have changed, as an ISO date, or null
 */
public record TextQuery(
        String words,
        boolean simple,
        boolean fuzzy,
        Set<String> datasets,
        Set<String> schemata,
        Map<String, List<String>> filters,
        boolean all,
        @Nullable String changedSince) {

    public TextQuery {
        datasets = Set.copyOf(datasets);
        schemata = Set.copyOf(schemata);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        filters.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        filters = java.util.Collections.unmodifiableMap(copy);
    }
}

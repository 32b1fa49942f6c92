package dev.cordon.store.db;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query, those that are asked for. Values are bound, never written into the statement; the conditions
 * themselves are constants of the program. Not thread-safe.
 */
public final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition with one question mark, unless the value is null. */
    public Condition and(String part, @Nullable Object value) {
        if (value != null) {
            parts.add(part);
            values.add(value);
        }
        return this;
    }

    /** Adds a condition without a question mark, made of nothing but constants of the program. */
    public Condition literally(String part) {
        parts.add(part);
        return this;
    }

    /** {@code WHERE …}, or nothing. */
    public String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    /** Binds the values from the first question mark on. */
    public Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }

    /** The number of rows to ask for: as wished, within bounds. */
    public static int limit(int wished, int most) {
        return Math.max(1, Math.min(most, wished));
    }
}

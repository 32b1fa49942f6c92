package dev.cordon.store.db;

import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Columns that hold instants as text. */
public final class Columns {

    private Columns() {}

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Timestamp.parse(row.getString(column));
    }

    /** The instant, or null where the column is empty. */
    public static @Nullable Instant maybeInstant(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Timestamp.parse(text);
    }

    /** The column's content for an instant that may be absent. */
    public static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.text(instant);
    }
}

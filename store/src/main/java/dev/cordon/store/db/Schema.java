package dev.cordon.store.db;

import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date. */
final class Schema {

    private static final String SQL = "classpath:dev/cordon/store/sql/";
    private static final String HISTORY = "cordon_schema";

    /** What the folder of migrations holds; a database that has all of it is opened without asking Flyway. */
    private static final Set<String> VERSIONS = Set.of("1", "1.1", "2", "3");

    private Schema() {}

    /**
     * Makes the tables, or changes those of an older version.
     *
     * @throws StoreException of {@link Reason#UNAVAILABLE} if the database was made by a newer version of Cordon
     */
    static void update(Dialect dialect, DataSource source) {
        Set<String> applied = applied(source);
        if (applied.equals(VERSIONS)) {
            return;
        }
        if (!VERSIONS.containsAll(applied)) {
            throw new StoreException(
                    Reason.UNAVAILABLE,
                    "the store was made by a newer version of Cordon (tables of " + applied + "); use that one");
        }
        try {
            migrate(dialect, source);
        } catch (FlywayException e) {
            // Another process may have done the same at the same time; SQLite does not make us wait for it.
            if (!applied(source).equals(VERSIONS)) {
                throw e;
            }
        }
    }

    private static void migrate(Dialect dialect, DataSource source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(SQL + "common", SQL + dialect.folder())
                .placeholders(Map.of("bytes", dialect.bytes(), "whole", dialect.whole()))
                .table(HISTORY)
                .load()
                .migrate();
    }

    /** The migrations that succeeded; none if there is no history yet, or it cannot be read, of which Flyway then tells. */
    private static Set<String> applied(DataSource source) {
        Set<String> versions = new TreeSet<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT version FROM " + HISTORY + " WHERE version IS NOT NULL")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        } catch (SQLException e) {
            return Set.of();
        }
        return versions;
    }
}

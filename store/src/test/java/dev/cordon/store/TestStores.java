package dev.cordon.store;

import dev.cordon.store.db.Database;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.db.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Fresh databases for the tests of this module and of those that use it: files of SQLite, and databases of one PostgreSQL that
 * runs as long as the tests do.
 */
public final class TestStores {

    private TestStores() {}

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A file of SQLite with tables and nothing in it, to be copied: making the tables takes longer than most tests. */
    private static final class SqliteTemplate {

        static final byte[] CONTENT = content();

        private static byte[] content() {
            try {
                Path folder = Files.createTempDirectory("cordon-template");
                StoreSettings settings = withoutTables(Dialect.SQLITE, folder);
                Database.open(settings.location(), 0).close();
                Path file = ((StoreLocation.SqliteFile) settings.location()).file();
                byte[] content = Files.readAllBytes(file);
                delete(folder);
                return content;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The driver has put its library there as well. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The same on PostgreSQL, which copies databases itself. */
    private static final class PostgresTemplate {

        static final StoreLocation LOCATION = location();

        private static StoreLocation location() {
            StoreLocation location = freshPostgres("");
            Database.open(location, 0).close();
            return location;
        }
    }

    /** Settings of a new, empty store. */
    public static StoreSettings fresh(Dialect dialect, Path home) {
        StoreSettings settings = StoreSettings.inHome(home);
        return switch (dialect) {
            case SQLITE -> settings.at(write(SqliteTemplate.CONTENT, home));
            case POSTGRESQL -> settings.at(copyOfPostgres(PostgresTemplate.LOCATION));
        };
    }

    /** Settings of a store that has to make its tables first. */
    public static StoreSettings withoutTables(Dialect dialect, Path home) {
        StoreSettings settings = StoreSettings.inHome(home);
        return switch (dialect) {
            case SQLITE -> settings;
            case POSTGRESQL -> settings.at(freshPostgres(""));
        };
    }

    /** Settings of a copy of a store that is closed; the audit's key is the same. */
    public static StoreSettings copy(StoreSettings closed, Path home) {
        if (closed.location() instanceof StoreLocation.SqliteFile sqlite) {
            try {
                return closed.at(write(Files.readAllBytes(sqlite.file()), home));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return closed.at(copyOfPostgres(closed.location()));
    }

    private static StoreLocation write(byte[] content, Path home) {
        Path file = home.resolve("store.db");
        try {
            Files.createDirectories(home);
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoreLocation.SqliteFile(file);
    }

    private static StoreLocation copyOfPostgres(StoreLocation template) {
        String url = ((StoreLocation.Postgres) template).url();
        return freshPostgres(" TEMPLATE " + url.replaceAll(".*/([a-z0-9]+)\\?.*", "$1"));
    }

    private static StoreLocation freshPostgres(String template) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new StoreLocation.Postgres(Server.RUNNING.getJdbcUrl("postgres", name), new Properties());
    }

    /** The address of a store's database, for the drivers. */
    public static String url(StoreSettings settings) {
        StoreLocation location = settings.location();
        return location instanceof StoreLocation.SqliteFile sqlite
                ? "jdbc:sqlite:" + sqlite.file()
                : ((StoreLocation.Postgres) location).url();
    }

    /** A connection past the store, as somebody has who can write to the database; triggers that guard are gone. */
    public static Connection pastTheStore(StoreSettings settings) throws SQLException {
        Connection connection = DriverManager.getConnection(url(settings));
        try (Statement statement = connection.createStatement()) {
            if (settings.location() instanceof StoreLocation.SqliteFile) {
                for (String trigger : new String[] {
                    "audit_stays", "audit_is_kept", "checkpoint_stays", "checkpoint_is_kept", "screening_stays"
                }) {
                    statement.execute("DROP TRIGGER IF EXISTS " + trigger);
                }
            } else {
                statement.execute("DROP FUNCTION IF EXISTS cordon_refuse CASCADE");
                statement.execute("DROP FUNCTION IF EXISTS cordon_only_detail_goes CASCADE");
            }
        }
        return connection;
    }
}

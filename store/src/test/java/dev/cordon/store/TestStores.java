package dev.cordon.store;

import dev.cordon.store.db.Database;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.db.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;

/** Fresh databases for tests: files of SQLite, and databases of one PostgreSQL that runs as long as the tests do. */
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

    /** Databases with tables and nothing in them, to be copied: making the tables takes longer than most tests. */
    private static final class Templates {

        static final StoreSettings SQLITE = made(Dialect.SQLITE);
        static final StoreSettings POSTGRESQL = made(Dialect.POSTGRESQL);

        private static StoreSettings made(Dialect dialect) {
            try {
                Path folder = Files.createTempDirectory("cordon-template");
                folder.toFile().deleteOnExit();
                StoreSettings settings = withoutTables(dialect, folder);
                Database.open(settings.location(), 0).close();
                return settings;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Settings of a new, empty store. */
    public static StoreSettings fresh(Dialect dialect, Path home) {
        StoreSettings template = switch (dialect) {
            case SQLITE -> Templates.SQLITE;
            case POSTGRESQL -> Templates.POSTGRESQL;
        };
        return StoreSettings.inHome(home).at(copy(template, home).location());
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
        if (closed.location() instanceof StoreLocation.Postgres postgres) {
            return closed.at(freshPostgres(" TEMPLATE " + postgres.url().replaceAll(".*/([a-z0-9]+)\\?.*", "$1")));
        }
        Path file = home.resolve("store.db");
        try {
            Files.createDirectories(home);
            Files.copy(((StoreLocation.SqliteFile) closed.location()).file(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return closed.at(new StoreLocation.SqliteFile(file));
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

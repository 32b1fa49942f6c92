package dev.cordon.store.db;

import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.file.Path;
import java.util.Properties;

/** Where a store lives. */
public sealed interface StoreLocation {

    /** What it is called, without users and passwords. */
    String name();

    /**
     * A file of SQLite, for one machine.
     *
     * @param file made with its folder if it is not there
     */
    record SqliteFile(Path file) implements StoreLocation {

        @Override
        public String name() {
            return file.toAbsolutePath().normalize().toString();
        }
    }

    /**
     * A database of PostgreSQL 14 or later, which several instances may share.
     *
     * @param url        as JDBC wants it, such as {@code jdbc:postgresql://host/cordon}
     * @param properties user, password and other properties of the driver
     */
    record Postgres(String url, Properties properties) implements StoreLocation {

        @Override
        public String name() {
            return url.replaceAll("\\?.*", "");
        }

        /** Never tells the password. */
        @Override
        public String toString() {
            return "Postgres[" + name() + "]";
        }
    }

    /**
     * Reads what a user gives: {@code jdbc:postgresql://host/base?user=…}, {@code postgresql://host/base}, or the path of a
     * file, with {@code sqlite:} before it or without.
     */
    static StoreLocation parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new Postgres(text, new Properties());
        }
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
            return new Postgres("jdbc:postgresql" + text.substring(text.indexOf(':')), new Properties());
        }
        String path = text.startsWith("sqlite:") ? text.substring("sqlite:".length()) : text;
        if (path.isBlank() || path.startsWith("jdbc:") || path.matches("[a-z]{2,}://.*")) {
            throw new StoreException(
                    Reason.INVALID,
                    "'" + text.replaceAll("//[^/@]*@", "//…@")
                            + "' is no place of a store; give the path of a file or postgresql://HOST/DATABASE");
        }
        return new SqliteFile(Path.of(path));
    }
}

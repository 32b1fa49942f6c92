package dev.cordon.store.db;

import java.util.Locale;

/** What differs between the databases. */
public enum Dialect {
    SQLITE("BLOB", "INTEGER", "", "PRAGMA query_only = 1", "SELECT 1"),
    /** Holds back all other writers until the batch is committed. */
    POSTGRESQL(
            "BYTEA",
            "BIGINT",
            " FOR UPDATE",
            "SET default_transaction_read_only = on",
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");

    private final String bytes;
    private final String whole;
    private final String lock;
    private final String readOnly;
    private final String oneMoment;

    Dialect(String bytes, String whole, String lock, String readOnly, String oneMoment) {
        this.bytes = bytes;
        this.whole = whole;
        this.lock = lock;
        this.readOnly = readOnly;
        this.oneMoment = oneMoment;
    }

    /** The type of columns of bytes. */
    String bytes() {
        return bytes;
    }

    /** The type of columns of whole numbers of 64 bits. */
    String whole() {
        return whole;
    }

    /** What is added to a SELECT to keep others from changing its rows; SQLite's transactions lock by themselves. */
    String lock() {
        return lock;
    }

    /** Keeps a connection from writing. */
    String readOnly() {
        return readOnly;
    }

    /** What begins a reading transaction all of whose statements see the same moment; SQLite's always do. */
    public String oneMoment() {
        return oneMoment;
    }

    /** The folder of migrations that only this database needs. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}

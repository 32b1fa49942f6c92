package dev.cordon.store.db;

import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database's errors mean to the callers of a store. */
final class Failures {

    private static final int LONGEST = 300;

    private Failures() {}

    /** The exception as callers know it; one of the store's own stays as it is. */
    static StoreException of(Exception e) {
        if (e instanceof StoreException known) {
            return known;
        }
        Optional<SQLException> sql = sqlCause(e);
        if (sql.isEmpty()) {
            return new StoreException(Reason.INVALID, "cannot be stored: " + shortly(e), e);
        }
        return switch (reason(sql.get())) {
            case FULL ->
                new StoreException(Reason.FULL, "the store is full, nothing was kept; make room or raise its bound", e);
            case UNAVAILABLE -> new StoreException(Reason.UNAVAILABLE, "the database fails: " + shortly(sql.get()), e);
            case CONFLICT -> new StoreException(Reason.CONFLICT, "it is there already, or something depends on it", e);
            case INVALID, NOT_FOUND, FORBIDDEN, OVERLOADED ->
                new StoreException(Reason.INVALID, "cannot be stored: " + shortly(sql.get()), e);
        };
    }

    /**
     * Whether reading failed for want of a connection, of time or of memory, so that it tells nothing of what is stored. Of a file
     * of SQLite that fails otherwise, something is wrong with the file.
     */
    static boolean isPassing(Throwable e) {
        return sqlCause(e).map(Failures::isPassing).orElse(false);
    }

    private static boolean isPassing(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            return switch (sqlite.getResultCode().code & 0xFF) {
                case 5, 6, 7, 9 -> true; // busy, locked, out of memory, interrupted
                default -> false;
            };
        }
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        // Connection; transaction ended by the server; rolled back; out of resources; shut down or told to stop.
        return Stream.of("08", "25P", "40", "53", "57").anyMatch(state::startsWith);
    }

    private static Reason reason(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            return switch (code.code & 0xFF) {
                case 13 -> Reason.FULL;
                case 19 -> Reason.CONFLICT;
                case 18, 20, 25 -> Reason.INVALID; // too big, mismatch, range
                default -> Reason.UNAVAILABLE;
            };
        }
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("53100")) {
            return Reason.FULL;
        }
        if (state.startsWith("23")) {
            return Reason.CONFLICT;
        }
        return state.startsWith("22") ? Reason.INVALID : Reason.UNAVAILABLE;
    }

    private static Optional<SQLException> sqlCause(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.BatchUpdateException batch && batch.getNextException() != null) {
                return Optional.of(batch.getNextException());
            }
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** The innermost message on one line, cut to a length that fits an error. */
    static String shortly(Throwable e) {
        Throwable inner = e;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String text = String.valueOf(inner.getMessage()).replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}

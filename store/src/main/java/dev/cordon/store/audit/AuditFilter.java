package dev.cordon.store.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which records are wanted, the newest first; null means any.
 *
 * @param actor       who did it
 * @param kind        what happened; a trailing {@code *} stands for anything, as in {@code alert.*}
 * @param subjectType what it happened to
 * @param subjectId   which one
 * @param from        then or later
 * @param until       before then
 * @param before      sequence of the last record of the page before; the next page starts after it
 * @param limit       the most to return, from 1 to 1,000
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String kind,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before,
        int limit) {

    /** The newest of all. */
    public static AuditFilter newest(int limit) {
        return new AuditFilter(null, null, null, null, null, null, null, limit);
    }

    /** All that happened to one thing. */
    public static AuditFilter of(String subjectType, String subjectId) {
        return new AuditFilter(null, null, subjectType, subjectId, null, null, null, 1_000);
    }
}

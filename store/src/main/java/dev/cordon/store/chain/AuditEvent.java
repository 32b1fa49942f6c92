package dev.cordon.store.chain;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, about to be chained.
 *
 * @param actor       id of the user who did it, or {@code system}
 * @param kind        what happened, such as {@code screening.recorded} or {@code alert.approved}
 * @param subjectType what it happened to: {@code screening}, {@code alert}, …
 * @param subjectId   which one
 * @param detail      what people want to know of it, as a JSON object
 * @param stateHash   hash of the subject as it stands afterwards; null if it no longer exists
 */
public record AuditEvent(
        String actor,
        String kind,
        String subjectType,
        String subjectId,
        String detail,
        @Nullable String stateHash) {

    /** The actor of what the machine does by itself. */
    public static final String SYSTEM = "system";
}

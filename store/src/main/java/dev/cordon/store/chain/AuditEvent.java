package dev.cordon.store.chain;

import dev.cordon.store.value.JsonDetail;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, about to be chained.
 *
 * @param actor       id of the user who did it, or {@link #SYSTEM}
 * @param kind        what happened, such as {@code screening.recorded} or {@code alert.approved}
 * @param subjectType what it happened to: {@code screening}, {@code alert}, …
 * @param subjectId   which one
 * @param detail      what people want to know of it, as a JSON object
 * @param stateHash   hash of the subject as it stands afterwards; null if nothing of it is stored
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

    /** Something happened to a subject, which now stands like this. */
    public static AuditEvent of(String actor, String kind, Subject subject, JsonDetail detail) {
        return new AuditEvent(actor, kind, subject.type(), subject.id(), detail.text(), subject.stateHash());
    }

    /** A subject is no longer stored. */
    public static AuditEvent gone(String actor, String kind, Subject subject, JsonDetail detail) {
        return new AuditEvent(actor, kind, subject.type(), subject.id(), detail.text(), null);
    }

    /** Something happened of which nothing but the audit tells, such as a login. */
    public static AuditEvent note(String actor, String kind, String subjectType, String subjectId, JsonDetail detail) {
        return new AuditEvent(actor, kind, subjectType, subjectId, detail.text(), null);
    }
}

package dev.cordon.store.audit;

/**
 * Something that is not as it was written.
 *
 * @param kind what sort of damage
 * @param where the record or thing concerned
 * @param words what is wrong, for people
 */
public record AuditFinding(Kind kind, String where, String words) {

    /** Sorts of damage. */
    public enum Kind {
        /** A record does not hash to what it carries. */
        CHANGED_RECORD,
        /** A number is missing, or comes twice, or out of order. */
        BROKEN_SEQUENCE,
        /** The end is not where the head or a checkpoint says. */
        CUT_OFF,
        /** A signature is not one of a trusted key. */
        BAD_SIGNATURE,
        /** A thing is not in the state in which the audit left it. */
        CHANGED_SUBJECT,
        /** A thing that the audit tells of is gone. */
        MISSING_SUBJECT,
        /** A thing that the audit never heard of. */
        UNKNOWN_SUBJECT,
        /** The database's own structure is damaged. */
        DAMAGED_FILE
    }
}

package dev.cordon.server.http;

/** What a client must be allowed to do. Roles are sets of these. */
public enum Permission {
    /** Anybody may, without a key: whether the server lives, its pages' style. */
    NONE,
    /** Look up lists, entries, dossiers, documents' mentions. */
    READ,
    /** Screen parties; the screening is remembered. */
    SCREEN,
    /** See alerts, customers and decisions. */
    SEE_ALERTS,
    /** Assign, comment, attach and propose. */
    WORK_ALERTS,
    /** Approve or refuse what somebody else has proposed; grant exceptions. */
    APPROVE,
    /** Read the audit trail and replay screenings. */
    AUDIT,
    /** Users, keys, webhooks, list updates. */
    ADMINISTER
}

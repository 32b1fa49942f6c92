package dev.cordon.store.chain;

import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link of the audit: what happened, and the hash that binds it to everything before.
 *
 * @param sequence    from 1, without gaps
 * @param at          when, to the microsecond; never before its predecessor's
 * @param actor       who; see {@link AuditEvent}
 * @param kind        what
 * @param subjectType to what
 * @param subjectId   to which
 * @param detail      JSON for people; null once retention has removed it
 * @param detailHash  plain SHA-256 of the detail, which stays when the detail goes
 * @param stateHash   hash of the subject as it stood afterwards; null if it no longer existed
 * @param hash        over all of these but the detail itself, and over the hash of the predecessor
 */
public record AuditRecord(
        long sequence,
        Instant at,
        String actor,
        String kind,
        String subjectType,
        String subjectId,
        @Nullable String detail,
        String detailHash,
        @Nullable String stateHash,
        String hash) {

    /** The hash before the first record. */
    public static final String GENESIS = "0".repeat(64);

    /** Chains an event to what went before. */
    public static AuditRecord next(long sequence, String previous, Instant at, AuditEvent event) {
        Instant when = Timestamp.cut(at);
        String detailHash = Sha256.plain(event.detail());
        String hash = hash(
                sequence,
                previous,
                when,
                event.actor(),
                event.kind(),
                event.subjectType(),
                event.subjectId(),
                detailHash,
                event.stateHash());
        return new AuditRecord(
                sequence,
                when,
                event.actor(),
                event.kind(),
                event.subjectType(),
                event.subjectId(),
                event.detail(),
                detailHash,
                event.stateHash(),
                hash);
    }

    /** What {@link #hash} must be after this predecessor. */
    public String hashAfter(String previous) {
        return hash(sequence, previous, at, actor, kind, subjectType, subjectId, detailHash, stateHash);
    }

    private static String hash(
            long sequence,
            String previous,
            Instant at,
            String actor,
            String kind,
            String subjectType,
            String subjectId,
            String detailHash,
            @Nullable String stateHash) {
        return Sha256.of("cordon audit 1")
                .number(sequence)
                .text(previous)
                .text(Timestamp.text(at))
                .text(actor)
                .text(kind)
                .text(subjectType)
                .text(subjectId)
                .text(detailHash)
                .text(stateHash)
                .hex();
    }
}

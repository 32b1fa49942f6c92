package dev.cordon.store.audit;

import java.util.List;

/**
 * What checking an audit has shown.
 *
 * @param records     number of records read
 * @param head        hash of the last one
 * @param checkpoints number of checkpoints whose signatures and hashes were checked
 * @param signedUpTo  the last record that a valid checkpoint covers; 0 if none does
 * @param subjects    number of stored things compared with what the audit says of them
 * @param findings    what is wrong, at most {@value #MOST_FINDINGS} in words
 * @param found       how much is wrong in all
 */
public record AuditVerdict(
        long records,
        String head,
        int checkpoints,
        long signedUpTo,
        long subjects,
        List<AuditFinding> findings,
        long found) {

    /** More than these are only counted. */
    public static final int MOST_FINDINGS = 100;

    public AuditVerdict {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was touched. */
    public boolean holds() {
        return found == 0;
    }
}

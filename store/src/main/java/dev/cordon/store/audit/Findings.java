package dev.cordon.store.audit;

import dev.cordon.store.audit.AuditFinding.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong: the first in words, all by number. Not thread-safe. */
final class Findings {

    private final List<AuditFinding> told = new ArrayList<>();
    private long count;

    void add(Kind kind, String where, String words) {
        count++;
        if (told.size() < AuditVerdict.MOST_FINDINGS) {
            told.add(new AuditFinding(kind, where, words));
        }
    }

    List<AuditFinding> told() {
        return told;
    }

    long count() {
        return count;
    }
}

package dev.cordon.documents.claim;

import java.util.Set;

/** Tells deeds that are done from those that are only to come. */
final class ClauseTense {

    private static final int SUBJECT_WITHIN = 3;
    private static final Set<String> EXPECTED = Set.of("scheduled", "expected", "set");
    private static final Set<String> UNTIL = Set.of("when", "until", "once", "before");

    private final Clause clause;

    ClauseTense(Clause clause) {
        this.clause = clause;
    }

    /** "will be sentenced", "is scheduled to be sentenced", "when he is sentenced". */
    boolean isFuture(int verb) {
        int start = clause.verbStart(verb);
        if (clause.isWord(verb - 1, "be") || isAwaited(start, verb)) {
            return true;
        }
        for (int at = start; at < verb; at++) {
            if (clause.isWord(at, "will")) {
                return true;
            }
        }
        boolean to = clause.isWord(start, "to") || clause.isWord(start + 1, "to");
        return to
                && start > 0
                && !clause.at(start - 1).isName()
                && EXPECTED.contains(clause.at(start - 1).lower());
    }

    private boolean isAwaited(int start, int verb) {
        if (!clause.isWord(verb - 1, "is") && !clause.isWord(verb - 1, "are")) {
            return false;
        }
        for (int at = start - 1; at >= Math.max(0, start - SUBJECT_WITHIN); at--) {
            if (!clause.at(at).isName() && UNTIL.contains(clause.at(at).lower())) {
                return true;
            }
        }
        return false;
    }
}

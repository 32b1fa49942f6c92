package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.Set;

/** Tells whether a verb says what its subject does, or what is done to it. */
final class ClauseVoice {

    /** Behind a verb of doing its object would stand. */
    private static final Set<String> BEHIND_PARTICIPLE =
            Set.of("in", "under", "since", "pursuant", "by", "last", "earlier", "yesterday", "today", "for");

    private static final int SECOND_WITHIN = 12;

    private final Clause clause;

    ClauseVoice(Clause clause) {
        this.clause = clause;
    }

    boolean isPassive(int verb) {
        String word = clause.at(verb).lower();
        if (word.endsWith("ing") || word.endsWith("s")) {
            return false;
        }
        int start = clause.verbStart(verb);
        for (int at = start; at < verb; at++) {
            if (clause.is(at, WordClass.BE)) {
                return true;
            }
        }
        if (described(verb) >= 0) {
            return true;
        }
        boolean object = verb + 1 < clause.size()
                && (clause.named(verb + 1) != null || clause.is(verb + 1, WordClass.DETERMINER));
        if (!object && clause.isWord(start - 1, "and") && isSecondOfPassive(start - 1, verb)) {
            return true;
        }
        return start == verb
                && !object
                && (clause.isWord(verb + 1, "by")
                        || clause.isWord(verb + 1, "as") && clause.isWord(verb - 1, ",")
                        || clause.isWord(verb - 1, "and") && verb > 1 && isPassiveVerb(verb - 2));
    }

    /** Whom a participle describes that stands behind: where the last of them is named; -1 if it describes nobody. */
    int described(int verb) {
        boolean of =
                (clause.isWord(verb, "accused") || clause.isWord(verb, "suspected") || clause.isWord(verb, "convicted"))
                        && clause.isWord(verb + 1, "of");
        boolean with = clause.isWord(verb, "charged") && clause.isWord(verb + 1, "with");
        if (of || with) {
            int name = verb - 1;
            while (name > 0
                    && (clause.isWord(name, ",") || clause.isWord(name, "both") || clause.isWord(name, "all"))) {
                name--;
            }
            if (clause.named(name) == null) {
                return with ? appeared(verb) : -1;
            }
            return clause.antecedent(verb) == null ? name : -1;
        }
        Named before = clause.named(verb - 1);
        boolean party = before != null && before.kind().isParty() && clause.antecedent(verb) == null;
        return party && isObjectless(verb) ? verb - 1 : -1;
    }

    /** "Two men appeared in court on Monday charged with": the subject of the clause; -1 if it appeared nowhere. */
    private int appeared(int verb) {
        int subject = -1;
        for (int at = clause.clauseStart(verb); at < verb; at++) {
            if (clause.isWord(at, "appeared") || clause.isWord(at, "appear")) {
                return subject;
            }
            subject = subject < 0 && clause.named(at) != null ? at : subject;
        }
        return -1;
    }

    /** "an exchange blacklisted in 2022": behind a verb of doing its object would stand. */
    private boolean isObjectless(int verb) {
        Tok tok = clause.at(verb);
        return !tok.isName()
                && tok.word().isAct()
                && tok.word().endsWithEd()
                && verb + 1 < clause.size()
                && (BEHIND_PARTICIPLE.contains(clause.at(verb + 1).lower())
                                && !clause.at(verb + 1).isName()
                        || clause.is(verb + 1, WordClass.JOINING));
    }

    /** "was arrested in France in 2003, and later convicted of": the second participle has no object and no subject of its own. */
    private boolean isSecondOfPassive(int and, int verb) {
        boolean participle = clause.at(verb).word().endsWithEd() && clause.is(verb + 1, WordClass.PREPOSITION);
        for (int at = and - 1; participle && at > Math.max(0, and - SECOND_WITHIN); at--) {
            if (clause.is(at, WordClass.RELATIVE) || clause.isWord(at, ";") || clause.isWord(at, "\"")) {
                return false;
            }
            if (clause.at(at).word().endsWithEd() && !clause.at(at).isName()) {
                return clause.is(clause.verbStart(at), WordClass.BE) || clause.is(at - 1, WordClass.BE);
            }
        }
        return false;
    }

    private boolean isPassiveVerb(int i) {
        return !clause.at(i).isName() && clause.at(i).word().endsWithEd() && isPassive(i);
    }
}

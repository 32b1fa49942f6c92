package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;

/**
 * Finds verbs of saying that no table has, by how they stand: beside a quotation, or before a clause with "that". News are
 * proud of never writing "said" twice, so that the verbs are many; where they stand is always the same.
 */
final class OpenSayings {

    private static final int QUOTE_WITHIN = 9;

    private final Clause clause;
    private final Speakers speakers;
    /** Whether the sentence has a quotation or a clause with "that", without which there is none. */
    private final boolean mayHold;

    OpenSayings(Clause clause, Speakers speakers) {
        this.clause = clause;
        this.speakers = speakers;
        this.mayHold = clause.holdsWord("\"") || clause.holdsWord("that");
    }

    /** Whether somebody says something by the word, by where it stands. */
    boolean isSaying(int i) {
        if (!mayHold || !mayBeVerb(i) || isInsideQuotation(i)) {
            return false;
        }
        return isBesideQuotation(i) || isBeforeClause(i) || isBeforeQuotation(i);
    }

    private boolean mayBeVerb(int i) {
        Tok tok = clause.at(i);
        return !tok.isName()
                && !tok.plain()
                && !tok.word().isSmall()
                && !tok.word().isTrigger()
                && isFinite(tok.word())
                && !tok.isNumber()
                && !clause.is(i, WordClass.LIGHT)
                && (!clause.is(i, WordClass.KNOWING) || isFinding(i))
                && !clause.is(i, WordClass.WITHOUT_WORDS)
                && !clause.is(i - 1, WordClass.DETERMINER)
                && !clause.is(i - 1, WordClass.PREPOSITION);
    }

    /** "OFAC determined that": what an authority finds, it says. */
    private boolean isFinding(int i) {
        Named subject = clause.named(clause.verbStart(i) - 1);
        return subject != null
                && subject.kind() == NamedKind.AUTHORITY
                && clause.is(i, WordClass.FINDING)
                && clause.isWord(i + 1, "that");
    }

    private static boolean isFinite(LexWord word) {
        return word.endsWithEd() || word.endsWithS() || word.is(WordClass.FINDING) || word.is(WordClass.FINITE);
    }

    /** "“…,” commented his counsel", "“…,” the head of state emphasized in an address". */
    private boolean isBesideQuotation(int i) {
        if (isQuoteEnd(i - 1)) {
            return speakers.behind(i) != null;
        }
        int start = clause.verbStart(i);
        Named subject = clause.named(start - 1);
        if (subject == null && !clause.isWord(start - 1, ",") && !clause.is(start - 1, WordClass.PRONOUN)) {
            return false;
        }
        for (int at = start - 1; at >= Math.max(0, start - QUOTE_WITHIN); at--) {
            if (isQuoteEnd(at)) {
                return speakers.doer(i) != null;
            }
        }
        return false;
    }

    /** The mark that ends a quotation, behind a comma, or before one as the British write. */
    private boolean isQuoteEnd(int i) {
        return isClosing(i) && (isPoint(i - 1) || clause.isWord(i + 1, ","))
                || clause.isWord(i, ",") && isClosing(i - 1);
    }

    private boolean isPoint(int i) {
        return clause.isWord(i, ",") || clause.isWord(i, "?") || clause.isWord(i, "!");
    }

    /** A mark that stands close to what is before it ends a quotation. */
    private boolean isClosing(int i) {
        return i > 0
                && clause.isWord(i, "\"")
                && clause.at(i).span().start() == clause.at(i - 1).span().end();
    }

    private boolean isInsideQuotation(int i) {
        for (int at = i + 1; at < clause.size(); at++) {
            if (clause.isWord(at, "\"")) {
                return isClosing(at);
            }
        }
        for (int at = i - 1; at >= 0; at--) {
            if (clause.isWord(at, "\"")) {
                return !isClosing(at);
            }
        }
        return false;
    }

    /** "clarified that …", "pointed out that …". */
    private boolean isBeforeClause(int i) {
        int that = clause.is(i + 1, WordClass.BEHIND_VERB) ? i + 2 : i + 1;
        boolean clauseFollows = clause.isWord(that, "that") && mayBeginClause(that + 1);
        return clauseFollows && !clause.isPassive(i) && (clause.at(i).word().endsWithEd() || isBehindSubject(i));
    }

    /** "that the lists had", but not "that trust". */
    private boolean mayBeginClause(int i) {
        if (i >= clause.size() || clause.at(i).plain()) {
            return false;
        }
        return clause.named(i) != null
                || clause.at(i).isNumber()
                || clause.is(i, WordClass.PRONOUN)
                || clause.is(i, WordClass.DETERMINER)
                || clause.is(i, WordClass.PREPOSITION)
                || clause.at(i).lower().endsWith("s");
    }

    private boolean isBehindSubject(int i) {
        int before = clause.verbStart(i) - 1;
        return clause.named(before) != null || clause.is(before, WordClass.PRONOUN) || clause.isWord(before, ",");
    }

    /** "commented at a press conference, “…", "promised: “…". */
    private boolean isBeforeQuotation(int i) {
        for (int at = i + 1; at + 1 < Math.min(clause.size(), i + QUOTE_WITHIN); at++) {
            boolean mark = clause.isWord(at, ":") || clause.isWord(at, ",");
            if (mark) {
                return clause.isWord(at + 1, "\"") && !isClosing(at + 1);
            }
            if (clause.is(at, WordClass.RELATIVE) || clause.is(at, WordClass.BE) || clause.isWord(at, "\"")) {
                return false;
            }
        }
        return false;
    }
}

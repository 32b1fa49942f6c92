package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;

/**
 * Tells where a verb that means many things states something: right behind its subject, or behind a quotation before its speaker.
 * "The minister acknowledged that …" states, "the acknowledged leader" does not.
 */
final class Statings {

    private static final int NAMED_WITHIN = 12;
    private static final int STATED_WITHIN = 9;
    private static final int SHORTEST_STATEMENT = 4;

    private final Clause clause;
    private final Speakers speakers;

    Statings(Clause clause, Speakers speakers) {
        this.clause = clause;
        this.speakers = speakers;
    }

    /** Whether the verb stands where it states something. */
    boolean isStating(int i) {
        if (clause.is(i - 1, WordClass.DETERMINER) || clause.is(i - 1, WordClass.LIGHT)) {
            return false;
        }
        if (clause.isWord(i - 1, "\"") || clause.isWord(i - 1, ",") && clause.isWord(i - 2, "\"")) {
            return speakers.behind(i) != null;
        }
        int before = clause.verbStart(i) - 1;
        boolean behind = isSubject(before, isBare(i)) || isParenthesis(before) || isSecondVerb(before);
        return behind && !clause.isWord(i + 1, "of") && !clause.isWord(i + 1, "by");
    }

    /** Whether what is stated stands behind the verb, or before it: "conceded on Monday that …", "…, the minister averred." */
    boolean isStated(int i) {
        int next = i + 1;
        if (next >= clause.size() || clause.isWord(next, ".") || clause.isWord(next, ",")) {
            return isBehindStatement(i) || clause.isWord(next + 1, "\"");
        }
        if (clause.is(next, WordClass.ASKING)) {
            return true;
        }
        for (int at = next; at < Math.min(clause.size(), i + STATED_WITHIN); at++) {
            if (clause.isWord(at, "that") && !clause.is(at - 1, WordClass.PREPOSITION)) {
                return !clause.at(at - 1).isName() || at > next || clause.isPassive(i);
            }
            if (clause.isWord(at, ":") || clause.isWord(at, "\"")) {
                return true;
            }
            if (clause.isWord(at, ".") || clause.isWord(at, ";") || clause.is(at, WordClass.RELATIVE)) {
                return false;
            }
        }
        return clause.isWord(i - 1, "\"") || clause.isWord(i - 1, ",") && clause.isWord(i - 2, "\"");
    }

    /** "…, the minister averred": a clause and a comma stand before the subject. */
    private boolean isBehindStatement(int verb) {
        for (int at = verb - 1; at >= Math.max(1, verb - NAMED_WITHIN); at--) {
            if (clause.isWord(at, ",") && at > SHORTEST_STATEMENT) {
                return true;
            }
        }
        return false;
    }

    /** "welcomed the judgment", "regretted what he called": but not "welcomed by". */
    boolean hasObject(int i) {
        return clause.named(i + 1) != null
                || clause.is(i + 1, WordClass.DETERMINER)
                || clause.isWord(i + 1, "what")
                || clause.isWord(i + 1, "that")
                || clause.isWord(i + 1, "\"");
    }

    /** Without an ending it is a verb only behind several: "officials acknowledge". */
    private boolean isBare(int i) {
        String word = clause.at(i).lower();
        return !word.endsWith("s") && !word.endsWith("d") && clause.verbStart(i) == i && !Lexicon.ENGLISH.isPast(word);
    }

    private boolean isSubject(int at, boolean several) {
        Named named = clause.named(at);
        if (named != null) {
            return !clause.isPossessive(at) && (!several || isSeveral(at));
        }
        return clause.is(at, WordClass.RELATIVE)
                || clause.is(at, WordClass.PRONOUN) && !(several && !clause.isWord(at, "they"))
                || clause.is(at, WordClass.BODY) && clause.is(at - 1, WordClass.DETERMINER);
    }

    private boolean isSeveral(int at) {
        return clause.at(at).word().isOfSeveral() || clause.at(at).lower().endsWith("s");
    }

    /** "X, a lawyer from Lviv, acknowledged": a name stands before what the mark ends. */
    private boolean isParenthesis(int mark) {
        if (!clause.isWord(mark, ",") && !clause.isWord(mark, ")") && !clause.isWord(mark, "–")) {
            return false;
        }
        for (int at = mark - 1; at >= Math.max(0, mark - NAMED_WITHIN); at--) {
            if (clause.named(at) != null) {
                return true;
            }
        }
        return false;
    }

    /** "X denied it and regretted": the verb before has the same subject. */
    private boolean isSecondVerb(int and) {
        if (!clause.isWord(and, "and") && !clause.isWord(and, "but")) {
            return false;
        }
        for (int at = and - 1; at >= Math.max(0, and - NAMED_WITHIN); at--) {
            boolean verb = !clause.at(at).isName()
                    && (clause.at(at).word().isTrigger() || clause.at(at).word().isOpen());
            if (verb) {
                return true;
            }
        }
        return false;
    }
}

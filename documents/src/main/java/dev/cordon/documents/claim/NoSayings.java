package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;

/** Tells where words that mostly say something do not: nouns and adjectives, purposes, and what a quotation tells of itself. */
final class NoSayings {

    private final Clause clause;
    private final Speakers speakers;

    NoSayings(Clause clause, Speakers speakers) {
        this.clause = clause;
        this.speakers = speakers;
    }

    /** Within a quotation, "we say" makes no claim beside the quotation's own. */
    boolean isOfQuotation(int i) {
        int before = clause.verbStart(i) - 1;
        return clause.isWord(before, "we") || clause.isWord(before, "i") || clause.isWord(before, "you");
    }

    /** "threatened to disclose", "27 states, including": nobody is said to have said it. */
    boolean isPurpose(int i) {
        String word = clause.at(i).lower();
        boolean infinitive = clause.isWord(clause.verbStart(i), "to") && !word.endsWith("ed");
        boolean states = word.startsWith("state") && !word.endsWith("d") && !word.endsWith("ing")
                || word.equals("reports")
                || word.equals("report");
        boolean subject = clause.named(i - 1) != null
                || clause.is(i - 1, WordClass.PRONOUN)
                || clause.is(i - 1, WordClass.ADVERB)
                || clause.isWord(i - 1, "which");
        return infinitive || states && !subject;
    }

    /** "added 26 entities to the list" is no saying, "he added that" and "…, he added" are. */
    boolean isAddition(int i) {
        String word = clause.at(i).lower();
        boolean adds = word.equals("add") || word.equals("adds") || word.equals("added") || word.equals("adding");
        Tok next = i + 1 < clause.size() ? clause.at(i + 1) : null;
        return adds && next != null && !next.plain() && !next.is("that") && !speakers.isInverted(i);
    }

    /** "the alleged attack", "British claims about …". */
    boolean isAdjectiveOrNoun(ClaimKind kind, int i) {
        String word = clause.at(i).lower();
        if (word.equals("alleged")) {
            return clause.is(i - 1, WordClass.DETERMINER)
                    || !clause.isWord(i + 1, "that")
                            && clause.named(i + 1) == null
                            && !clause.is(i + 1, WordClass.DETERMINER)
                            && !clause.is(i + 1, WordClass.PRONOUN);
        }
        boolean claims = kind == ClaimKind.ALLEGES;
        if (claims && (word.equals("claiming") || word.equals("claimed") || word.equals("claims"))) {
            Tok next = i + 1 < clause.size() ? clause.at(i + 1) : null;
            boolean clauseFollows = next != null
                    && (next.isName()
                            || next.is("that")
                            || clause.is(i + 1, WordClass.BE)
                            || next.is("to")
                            || clause.is(i + 1, WordClass.PRONOUN)
                            || clause.is(i + 1, WordClass.DETERMINER));
            boolean object = i > 0
                    && !clause.at(i - 1).isName()
                    && clause.at(i - 1).word().isTrigger();
            if (!clauseFollows || object || clause.is(i - 1, WordClass.DETERMINER)) {
                return true;
            }
        }
        return clause.is(i, WordClass.NOUN_TOO)
                && (clause.isNoun(i)
                        || clause.isWord(i + 1, "about")
                        || clause.is(i + 1, WordClass.PREPOSITION)
                        || clause.isWord(i - 1, "-"));
    }
}

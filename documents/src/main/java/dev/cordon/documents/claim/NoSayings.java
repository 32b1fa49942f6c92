package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;

/** Tells where words that mostly say something do not: nouns and adjectives, purposes, and what a quotation tells of itself. */
final class NoSayings {

    private static final int REFUSED_WITHIN = 6;

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

    /** "was denying their requests", "dismissed the case": what is refused is no statement. */
    boolean isRefusal(ClaimKind kind, int i) {
        String word = clause.at(i).lower();
        if (!kind.act().isAgainst() || !word.startsWith("den") && !word.startsWith("dismiss")) {
            return false;
        }
        for (int at = i + 1; at < Math.min(clause.size(), i + REFUSED_WITHIN); at++) {
            if (clause.is(at, WordClass.REFUSED)) {
                return true;
            }
            if (clause.at(at).plain() || clause.is(at, WordClass.RELATIVE) || clause.isWord(at, "as")) {
                return false;
            }
        }
        return false;
    }

    /** "added 26 entities to the list" is no saying, "he added that" and "…, he added" are. */
    boolean isAddition(int i) {
        String word = clause.at(i).lower();
        boolean adds = word.equals("add") || word.equals("adds") || word.equals("added") || word.equals("adding");
        Tok next = i + 1 < clause.size() ? clause.at(i + 1) : null;
        return adds && next != null && !next.plain() && !next.is("that") && !speakers.isInverted(i);
    }

    /** "gave them a chance to hear and explain": without an ending it is no verb of one person. */
    boolean isBareBehind(Named speaker, int i) {
        boolean one = speaker.isPerson() || speaker.kind() == NamedKind.ORGANISATION;
        return one
                && isBare(i)
                && clause.verbStart(i) == i
                && !maySay(i)
                && !isBehindSeveral(i - 1)
                && !speakers.isInverted(i);
    }

    private boolean isBare(int i) {
        String word = clause.at(i).lower();
        return !word.endsWith("s") && !word.endsWith("d") && !word.endsWith("ing") && !Lexicon.ENGLISH.isPast(word);
    }

    /** "they contest", "officials and X explain", "did explain": several, or an auxiliary before. */
    private boolean maySay(int i) {
        int before = clause.verbStart(i) - 1;
        return clause.verbStart(i) < i && !clause.isWord(i - 1, "to")
                || clause.is(before, WordClass.PRONOUN)
                || clause.is(before, WordClass.RELATIVE)
                || before >= 0
                        && (clause.at(before).lower().endsWith("s")
                                || clause.at(before).word().isOfSeveral())
                || clause.named(before) != null;
    }

    private boolean isBehindSeveral(int before) {
        for (int at = before; at > 0; at--) {
            if (clause.isWord(at, "and")) {
                return true;
            }
        }
        return false;
    }

    /** "whose publicly stated purpose is": a participle before its noun. */
    private boolean isDescribing(int i) {
        int before = clause.verbStart(i) - 1;
        boolean owned = clause.isWord(before, "whose")
                || clause.isWord(before, "s")
                || clause.is(before, WordClass.DETERMINER) && clause.verbStart(i) < i && !clause.isWord(before, "that");
        int next = i + 1;
        return owned
                && clause.at(i).word().endsWithEd()
                && next < clause.size()
                && !clause.at(next).isName()
                && !clause.at(next).plain()
                && !clause.at(next).word().isSmall();
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
        if (isDescribing(i)) {
            return true;
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
                        || isBare(i) && !maySay(i)
                        || clause.isWord(i + 1, "about")
                        || clause.is(i + 1, WordClass.PREPOSITION)
                        || clause.isWord(i - 1, "-"));
    }
}

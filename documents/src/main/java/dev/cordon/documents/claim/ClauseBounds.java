package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.Set;

/** Finds where a clause begins within its sentence. */
final class ClauseBounds {

    private static final Set<String> THAT = Set.of("that", "how", "whether");

    private static final int LONGEST_OFFICE = 8;

    private final Clause clause;

    ClauseBounds(Clause clause) {
        this.clause = clause;
    }

    /** Where the clause that holds the place begins. */
    int start(int place) {
        for (int at = place; at >= 0; at--) {
            Tok tok = clause.at(at);
            if (tok.is(";") && !isListMark(at, place)
                    || tok.is(":")
                    || at < place && (tok.is("while") || tok.is("whereas"))
                    || tok.is("\"")
                    || !tok.isName() && THAT.contains(tok.lower()) && isSpeech(at - 1)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** "A, 25, of Cebu; B, 25, of Davao; and C, were charged": the mark parts names, not clauses. */
    boolean isListMark(int mark, int place) {
        int at = clause.isWord(mark + 1, "and") ? mark + 2 : mark + 1;
        while (at < place && at - mark <= LONGEST_OFFICE && isOfOffice(at)) {
            at++;
        }
        Named named = clause.named(at);
        if (named == null || !named.kind().isParty()) {
            return false;
        }
        for (int i = mark; i < place && i < clause.size(); i++) {
            if (clause.is(i, WordClass.BE) || clause.is(i, WordClass.AUXILIARY)) {
                return isPartOfVerb(i, place);
            }
        }
        return true;
    }

    private boolean isOfOffice(int i) {
        Named named = clause.named(i);
        return named == null
                ? !clause.at(i).plain() && clause.at(i).word().isTitle()
                : named.kind() == NamedKind.GOVERNMENT || named.kind() == NamedKind.AUTHORITY;
    }

    /** Whether only auxiliaries and adverbs stand from here to the place. */
    private boolean isPartOfVerb(int from, int place) {
        for (int i = from; i < place; i++) {
            if (!clause.is(i, WordClass.BE) && !clause.is(i, WordClass.AUXILIARY) && !clause.is(i, WordClass.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpeech(int i) {
        if (i > 0 && clause.is(i, WordClass.ADVERB) && !isSaying(i)) {
            // "announced today that …"
            return isSpeech(i - 1);
        }
        return i >= 0 && !clause.at(i).isName() && (clause.is(i, WordClass.KNOWING) || isSaying(i));
    }

    private boolean isSaying(int i) {
        return clause.at(i).word().isSaying();
    }
}

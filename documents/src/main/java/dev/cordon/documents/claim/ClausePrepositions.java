package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.Objects;

/** Tells whether a name hangs on a preposition: whoever stands behind "of" or "with" does not do what the verb says. */
final class ClausePrepositions {

    private static final int DESCRIBED_WITHIN = 5;

    private final Clause clause;

    ClausePrepositions(Clause clause) {
        this.clause = clause;
    }

    /** Whether a preposition stands before the name, words that describe it left aside. */
    boolean isBefore(int name) {
        int at = name - 1;
        int skipped = 0;
        while (at >= 0
                && skipped < DESCRIBED_WITHIN
                && (clause.isDescriptive(at) || isArticle(at - 1) && isParticiple(at))
                && !(skipped > 0 && isArticle(at + 1) && !isArticle(at))) {
            at--;
            skipped++;
        }
        if (skipped > 0 && isArticle(at + 1) && at > 0 && clause.isWord(at - 1, "to")) {
            // "to defraud the United States"
            return true;
        }
        if (skipped > 0 && isInsideTitle(at, name)) {
            return false;
        }
        return clause.is(at, WordClass.PREPOSITION) && !(clause.isWord(at, "with") && isGerundBehind(name));
    }

    /** "a superseding indictment": between article and noun it is an adjective. */
    private boolean isParticiple(int i) {
        Tok tok = clause.at(i);
        return !tok.isName()
                && !tok.plain()
                && (tok.word().endsWithIng() || tok.word().endsWithEd());
    }

    /** What stands before an article is of another noun: "In August a grand jury …". */
    private boolean isArticle(int i) {
        return clause.isWord(i, "a") || clause.isWord(i, "an") || clause.isWord(i, "the");
    }

    /** "Assistant Attorney General for National Security X", "Special Agent in Charge X": the office's own preposition. */
    private boolean isInsideTitle(int preposition, int name) {
        boolean office = preposition > 0
                && (clause.isWord(preposition, "for")
                        || clause.isWord(preposition, "in")
                        || clause.isWord(preposition, "of"))
                && !clause.at(preposition - 1).isName()
                && clause.at(preposition - 1).word().isTitle()
                && clause.named(name) != null
                && Objects.requireNonNull(clause.named(name)).isPerson();
        for (int at = preposition + 1; office && at < name; at++) {
            LexWord word = clause.at(at).word();
            office = !clause.at(at).isName()
                    && (word.isTitle()
                            || isHeldOffice(preposition - 1) && clause.isDescriptive(at) && word.head() == null);
        }
        return office;
    }

    /** "Attorney General", "Secretary": what its holder is called by. */
    private boolean isHeldOffice(int i) {
        return clause.is(i, WordClass.OFFICE_HOLDER)
                || clause.isWord(i, "general") && clause.is(i - 1, WordClass.OFFICE_HOLDER);
    }

    /** "…, with the administration often blaming …". */
    private boolean isGerundBehind(int name) {
        int at = name + 1;
        while (at < clause.size() && clause.is(at, WordClass.ADVERB)
                || at < clause.size() && clause.at(at).word().endsWithLy()) {
            at++;
        }
        return at < clause.size()
                && !clause.at(at).isName()
                && clause.at(at).word().endsWithIng();
    }
}

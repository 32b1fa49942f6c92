package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whose assets a verb of freezing or blocking freezes: what is somebody's is the object, and its owner is meant. */
final class FrozenAssets {

    private static final int OWNER_WITHIN = 6;

    private final Clause clause;
    private final ClauseObjects objects;
    private final References references;

    FrozenAssets(Clause clause, ClauseObjects objects, References references) {
        this.clause = clause;
        this.objects = objects;
        this.references = references;
    }

    /** "blocked the property of X": whom the words behind the verb name as its owners. */
    List<Named> ownersBehind(int verb) {
        return objects.of(ownerBehind(verb) + 1, false);
    }

    /** "all property of X was blocked", "its assets are frozen": the owner before a passive verb; empty if nobody is named. */
    List<Named> ownerBefore(int verb) {
        int owner = clause.nearestParty(clause.verbStart(verb) - 1, clause.clauseStart(verb));
        Named nearest = owner < 0 ? null : clause.named(owner);
        Named named = nearest == null || !nearest.kind().isParty() ? whose(verb) : nearest;
        return named == null ? List.of() : List.of(named);
    }

    /** "froze the accounts of X": the word before the owner; the verb's last word if nobody owns them. */
    private int ownerBehind(int i) {
        for (int at = i + 1; at < Math.min(clause.size(), i + OWNER_WITHIN); at++) {
            boolean held = clause.isWord(at, "by") && clause.isWord(at - 1, "held")
                    || clause.isWord(at, "to") && clause.is(at - 1, WordClass.OWNED);
            if (clause.isWord(at, "of") || held) {
                return at;
            }
        }
        return clause.size();
    }

    /** "Its assets are frozen": whom the pronoun means. */
    private @Nullable Named whose(int verb) {
        for (int at = clause.verbStart(verb) - 1; at >= 0; at--) {
            if (clause.isWord(at, "its") || clause.isWord(at, "their")) {
                return references.pronoun(at, "it");
            }
            if (clause.isWord(at, "his") || clause.isWord(at, "her")) {
                return references.pronoun(at, "he");
            }
        }
        return null;
    }
}

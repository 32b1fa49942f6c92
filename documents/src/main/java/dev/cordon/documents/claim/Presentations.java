package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.Trigger;
import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences that name those of whom a designation was told before, or with the same words: "Those listed include X", "Among
 * them are X and Y", "Also targeted were X's two firms", "They are X and Y".
 */
final class Presentations extends ClaimReader {

    private static final Set<String> OPENERS = Set.of("those", "these", "among", "amongst", "also", "they");
    private static final Set<String> POINTING = Set.of("those", "these", "them");
    /** Participles that say so of a list only in such sentences. */
    private static final Set<String> CALLED = Set.of("listed", "targeted", "named", "added", "hit", "affected");

    /** Where "list" stands in "Also on the list is". */
    private static final int LIST = 3;

    private final @Nullable TextClaim earlier;

    /** @param earlier the designation told last, if that was not long ago */
    Presentations(ClaimReader sentence, @Nullable TextClaim earlier) {
        super(sentence);
        this.earlier = earlier;
    }

    /** Whether such a sentence may begin with the word. */
    static boolean mayBegin(String form) {
        return OPENERS.contains(form);
    }

    /** Takes down whom the sentence presents. */
    void read() {
        if (clause.size() < 3
                || clause.at(0).isName()
                || !OPENERS.contains(clause.at(0).lower())) {
            return;
        }
        boolean they = clause.isWord(0, "they");
        int at = clause.isWord(0, "among") || clause.isWord(0, "amongst") ? 1 : 0;
        boolean pointing = at == 0
                || !clause.at(at).isName() && POINTING.contains(clause.at(at).lower());
        int participle = they || clause.isWord(at, "them") ? -1 : participle(at + 1);
        boolean onList = clause.isWord(1, "on") && (clause.isWord(3, "list") || clause.isWord(3, "lists"));
        participle = onList ? LIST : participle;
        int verb = (participle < 0 ? at : participle) + 1;
        boolean presents = clause.isWord(verb, "include")
                || clause.isWord(verb, "included")
                || (they || at == 1 || clause.isWord(0, "also") && participle > 0) && clause.is(verb, WordClass.BE);
        if (!pointing || !presents) {
            return;
        }
        ClaimKind kind = kind(participle);
        List<Named> about = objects.of(verb + 1, false);
        if (kind != null && !about.isEmpty() && isPresented(verb)) {
            drafts.add(kind, verb, earlier == null ? null : earlier.speaker(), about);
        }
    }

    /** "They are A and B", but not "They are citizens of A". */
    private boolean isPresented(int verb) {
        Named first = clause.named(verb + 1);
        boolean they = clause.isWord(0, "they");
        return !they || first != null && first.kind() != NamedKind.GROUP;
    }

    private int participle(int i) {
        boolean told = i < clause.size()
                && !clause.at(i).isName()
                && (CALLED.contains(clause.at(i).lower()) || designation(i) != null);
        return told ? i : -1;
    }

    private @Nullable ClaimKind designation(int i) {
        for (Trigger trigger :
                clause.at(i).isName() ? List.<Trigger>of() : clause.at(i).word().triggers()) {
            if (trigger.kind().isDesignation() && clause.at(i).word().endsWithEd()) {
                return trigger.kind();
            }
        }
        return null;
    }

    private @Nullable ClaimKind kind(int participle) {
        ClaimKind own = participle < 0 ? null : designation(participle);
        return own != null ? own : earlier == null ? null : earlier.kind();
    }
}

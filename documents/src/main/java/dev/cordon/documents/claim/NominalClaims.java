package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads deeds that a noun tells of with whoever did them: "the designation of X by Y", "Y's blacklisting of X". */
final class NominalClaims extends ClaimReader {

    private static final int STATUS_WITHIN = 4;

    private static final int AGENT_WITHIN = 12;

    NominalClaims(ClaimReader sentence) {
        super(sentence);
    }

    /** Takes the deed down if both are told: to whom it was done, and which authority did it. */
    void deed(ClaimKind kind, int noun) {
        if (!clause.isWord(noun + 1, "of") || clause.hasBefore(noun, WordClass.MODAL)) {
            return;
        }
        Named doer = owner(noun);
        doer = doer == null ? agent(noun) : doer;
        boolean official = doer != null && (doer.kind() == NamedKind.AUTHORITY || doer.kind() == NamedKind.GOVERNMENT);
        if (official) {
            List<Named> about = objects.of(noun + 2, false);
            drafts.add(kind, noun, doer, about.isEmpty() ? ofHis(noun) : about);
        }
    }

    /** "the Treasury's designation", "OFAC designation", "its designation". */
    private @Nullable Named owner(int noun) {
        int at = noun - 1;
        if (clause.isWord(at, "its") || clause.isWord(at, "their")) {
            return references.pronoun(at, "it");
        }
        if (clause.isWord(at, "s") && clause.isWord(at - 1, "'")) {
            at -= 2;
        }
        return clause.named(at);
    }

    private @Nullable Named agent(int noun) {
        for (int at = noun + 2; at < Math.min(clause.size(), noun + AGENT_WITHIN); at++) {
            if (clause.isWord(at, "by")) {
                return objects.agent(at - 1);
            }
            if (clause.at(at).plain() || clause.is(at, WordClass.RELATIVE) || clause.is(at, WordClass.BE)) {
                return null;
            }
        }
        return null;
    }

    /** "the freezing of his assets": whose they are. */
    private List<Named> ofHis(int noun) {
        Named meant = clause.isWord(noun + 2, "his") || clause.isWord(noun + 2, "her")
                ? references.pronoun(noun + 2, "he")
                : null;
        return meant == null ? List.of() : List.of(meant);
    }

    /** "X is under sanctions", "X remains subject to an asset freeze": the verb; -1 if there is none. */
    int statusBefore(int noun) {
        for (int at = noun - 1; at > 0 && noun - at <= STATUS_WITHIN; at--) {
            boolean to = clause.isWord(at, "to") && clause.isWord(at - 1, "subject");
            if (clause.isWord(at, "under") || to) {
                int verb = to ? at - 2 : at - 1;
                return clause.is(verb, WordClass.BE) || clause.is(verb, WordClass.REMAIN) ? verb : -1;
            }
            boolean passable =
                    clause.named(at) != null || clause.is(at, WordClass.DETERMINER) || clause.isDescriptive(at);
            if (!passable) {
                return -1;
            }
        }
        return -1;
    }

    void standing(ClaimKind kind, int i, int verb) {
        Named by = clause.named(i - 1);
        boolean official = by != null && (by.kind() == NamedKind.GOVERNMENT || by.kind() == NamedKind.AUTHORITY);
        if (!tense.isFuture(verb) && !clause.hasBefore(verb, WordClass.MODAL)) {
            drafts.add(kind, i, official ? by : null, references.resolved(subjects.of(verb), verb));
        }
    }
}

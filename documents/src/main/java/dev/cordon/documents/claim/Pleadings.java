package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the papers in which courts and prosecutors say something: indictments, complaints, lawsuits. */
final class Pleadings {

    private final Clause clause;

    Pleadings(Clause clause) {
        this.clause = clause;
    }

    /** Whether a paper stands there in which a court or a prosecutor says something: "the indictment". */
    private boolean isPleading(int i) {
        Named named = clause.named(i);
        return named != null
                && named.kind() == NamedKind.COURT
                && clause.at(i).word().is(WordClass.PLEADING);
    }

    /** "a complaint was unsealed in Brooklyn charging X": the paper to which a participle belongs; -1 if there is none. */
    int of(int participle) {
        if (!clause.at(participle).word().endsWithIng() || clause.isWord(participle - 1, "\"")) {
            return -1;
        }
        for (int at = participle - 1; at >= clause.clauseStart(participle); at--) {
            if (isPleading(at)) {
                return at;
            }
            Named named = clause.named(at);
            if (named != null && named.kind().isParty() && !clause.isGoverned(at) && !clause.isWord(at - 1, "and")) {
                return -1;
            }
        }
        return -1;
    }

    /** "men charged in an indictment unsealed today that alleges": the paper is what alleges; -1 if none stands nearest. */
    int before(int relative, int from) {
        int nearest = clause.isWord(relative, "who") ? -1 : clause.nearestName(relative - 1, from);
        return nearest >= 0 && isPleading(nearest) ? nearest : -1;
    }

    /** "In an affidavit filed today, it is alleged that": the first paper before a place; null if there is none. */
    @Nullable
    Named first(int before) {
        for (int at = 0; at < before; at++) {
            if (isPleading(at)) {
                return clause.named(at);
            }
        }
        return null;
    }
}

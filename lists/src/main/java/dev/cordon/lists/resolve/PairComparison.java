package dev.cordon.lists.resolve;

import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.PartyMatcher;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;

/** One thread's comparison of two entries by the engine's own matcher. The same for both orders. */
final class PairComparison {

    private final PartyMatcher matcher = new PartyMatcher(MatchWeights.shipped(), Prior.RECORDS);

    /** The evidence for one subject in hundredths of a bit; the less of the two directions. */
    int centibits(Profile one, Profile other) {
        int forth = Score.total(matcher.compare(one.party(), one.names(), other.party(), other.names()));
        int back = Score.total(matcher.compare(other.party(), other.names(), one.party(), one.names()));
        return Math.min(forth, back);
    }
}

package dev.cordon.cli.eval;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.PartyMatcher;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;
import java.util.List;

/** Compares labelled pairs on all cores. The order of the answers is that of the pairs. Thread-safe. */
public final class PairScoring {

    private final ThreadLocal<PartyMatcher> matchers;

    public PairScoring(MatchWeights weights) {
        this.matchers = ThreadLocal.withInitial(() -> new PartyMatcher(weights, Prior.PAIR));
    }

    /** Scores every pair. */
    public List<ScoredPair> score(List<LabelledPair> pairs) {
        return pairs.parallelStream()
                .map(pair -> new ScoredPair(pair, Score.total(evidence(pair))))
                .toList();
    }

    /** What speaks for and against the pair. */
    public List<Evidence> evidence(LabelledPair pair) {
        return matchers.get().compare(pair.left(), pair.right());
    }
}

package dev.cordon.cli.eval;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.PartyMatcher;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Compares labelled pairs on all cores. The order of the answers is that of the pairs. Thread-safe. */
public final class PairScoring {

    private final ThreadLocal<Map<Prior, PartyMatcher>> matchers;

    public PairScoring(MatchWeights weights) {
        this.matchers = ThreadLocal.withInitial(() -> Arrays.stream(Prior.values())
                .collect(Collectors.toMap(prior -> prior, prior -> new PartyMatcher(weights, prior))));
    }

    /** Scores every pair. */
    public List<ScoredPair> score(List<LabelledPair> pairs) {
        return pairs.parallelStream()
                .map(pair -> new ScoredPair(pair, Score.total(evidence(pair))))
                .toList();
    }

    /** What speaks for and against the pair. */
    public List<Evidence> evidence(LabelledPair pair) {
        Prior prior = Prior.ofPair(pair.left(), pair.right());
        return Objects.requireNonNull(matchers.get().get(prior)).compare(pair.left(), pair.right());
    }
}

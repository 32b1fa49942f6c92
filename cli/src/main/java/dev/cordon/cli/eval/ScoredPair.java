package dev.cordon.cli.eval;

import dev.cordon.core.match.Score;

/**
 * A labelled pair with what the engine thinks of it.
 *
 * @param centibits sum of evidence in hundredths of a bit
 */
public record ScoredPair(LabelledPair pair, int centibits) {

    public double score() {
        return Score.ofCentibits(centibits);
    }

    /** Whether calling everything from the bound on the same is wrong here. */
    public boolean isError(int bound) {
        return centibits >= bound != pair.same();
    }
}

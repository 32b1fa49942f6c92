package dev.cordon.cli.eval;

import dev.cordon.core.match.Score;
import dev.cordon.core.party.Party;

/**
 * A labelled pair with what the engine thinks of it.
 *
 * @param centibits sum of evidence in hundredths of a bit
 */
public record ScoredPair(LabelledPair pair, int centibits) {

    private static final Party FORGOTTEN = Party.builder("", null).build();

    public double score() {
        return Score.ofCentibits(centibits);
    }

    /** Whether calling everything from the bound on the same is wrong here. */
    public boolean isError(int bound) {
        return centibits >= bound != pair.same();
    }

    /** The same figures, with the two records forgotten. */
    public ScoredPair withoutRecords() {
        return new ScoredPair(
                new LabelledPair(
                        FORGOTTEN,
                        FORGOTTEN,
                        pair.same(),
                        pair.crossScript(),
                        pair.groups(),
                        pair.cluster(),
                        pair.tier()),
                centibits);
    }
}

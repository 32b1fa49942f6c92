package dev.cordon.core.network.ownership;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a proof: the verdict on a party, and the holdings that make it so. Without holdings, the party is where the
 * proof starts: it is designated, or possibly so.
 *
 * @param party    its number in the graph
 * @param verdict  what follows for it
 * @param holdings the largest of the holdings that count, as many as it takes; their owners were concluded before
 * @param counted  the sum that is measured against the threshold; null where a right decides
 */
public record Conclusion(
        int party,
        Verdict verdict,
        List<Holding> holdings,
        @Nullable Total counted) {

    /**
     * A sum of shares, which may exceed the whole where sources overlap.
     *
     * @param low  the least it can be, in units of {@link dev.cordon.core.network.Share}
     * @param high the most it can be
     */
    public record Total(long low, long high) {}

    public Conclusion {
        holdings = List.copyOf(holdings);
    }

    /** Whether the party stands at the beginning of the proof. */
    public boolean isStart() {
        return holdings.isEmpty();
    }
}

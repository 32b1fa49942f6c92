package dev.cordon.cli.eval;

import dev.cordon.core.party.Party;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two parties with a label.
 *
 * @param left        as a query
 * @param right       as a list entry
 * @param same        whether they are the same party
 * @param crossScript whether they have no script in common
 * @param groups      what the pair counts under
 * @param cluster     what pairs of the same parties have in common; such pairs are not independent
 * @param tier        how sure the label is, such as {@code STRONG}, or null if nobody said
 */
public record LabelledPair(
        Party left,
        Party right,
        boolean same,
        boolean crossScript,
        Map<Dimension, String> groups,
        String cluster,
        @Nullable String tier) {

    public LabelledPair {
        groups = Map.copyOf(groups);
    }
}

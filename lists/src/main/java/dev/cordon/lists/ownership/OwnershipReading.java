package dev.cordon.lists.ownership;

import dev.cordon.core.listing.Rejection;
import dev.cordon.core.network.ownership.OwnershipGraph;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read of an ownership file.
 *
 * @param file       its name
 * @param format     its layout
 * @param graph      the holdings in force
 * @param records    rows or statements in the file
 * @param rejected   how many of them could not be read; a verdict that rests on the others may be wrong
 * @param rejections the first of them, with reasons
 * @param notes      what was read in a way that its reader should know of, with how often
 */
public record OwnershipReading(
        String file,
        OwnershipFormat format,
        OwnershipGraph graph,
        long records,
        long rejected,
        List<Rejection> rejections,
        Map<String, Integer> notes) {

    public OwnershipReading {
        rejections = List.copyOf(rejections);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }
}

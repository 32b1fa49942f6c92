package dev.cordon.lists.ownership;

import dev.cordon.core.listing.Rejection;
import dev.cordon.core.network.Share;
import dev.cordon.core.network.ownership.OwnershipGraphBuilder;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.ListException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects holdings of a file, and accounts for every record of it. */
final class HoldingCollector {

    private static final int REJECTIONS_TOLD = 20;
    private static final int SHARES_KEPT = 10_000;

    private final String file;
    private final OwnershipFormat format;
    private final OwnershipGraphBuilder graph;
    private final Map<String, Share> shares = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Integer> notes = new TreeMap<>();
    private long records;
    private long rejected;

    HoldingCollector(String file, OwnershipFormat format, LocalDate day) {
        this.file = file;
        this.format = format;
        this.graph = new OwnershipGraphBuilder(day);
    }

    OwnershipGraphBuilder graph() {
        return graph;
    }

    void countRecord() {
        records++;
    }

    void reject(long line, String id, String reason) {
        rejected++;
        if (rejections.size() < REJECTIONS_TOLD) {
            rejections.add(new Rejection(file, line, id, reason));
        }
    }

    void note(String note) {
        notes.merge(note, 1, Integer::sum);
    }

    /** Reads a share; most files repeat few of them. */
    Share share(String text) {
        Share known = shares.get(text);
        if (known != null) {
            return known;
        }
        Share read = Share.parse(text);
        if (shares.size() < SHARES_KEPT) {
            shares.put(text, read);
        }
        return read;
    }

    /** Reads a date that may be missing, and may carry a time, which is left out. */
    static @Nullable PartialDate date(String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            return null;
        }
        int time = value.indexOf('T');
        return PartialDate.parse(time > 0 ? value.substring(0, time) : value);
    }

    /** @throws ListException if the file holds no record that could be read */
    OwnershipReading finish() throws ListException {
        if (records == 0 || records == rejected) {
            String first =
                    rejections.isEmpty() ? "it is empty" : rejections.get(0).reason();
            throw new ListException(file, 0, "no holding could be read: " + first);
        }
        return new OwnershipReading(file, format, graph.build(), records, rejected, rejections, notes);
    }
}

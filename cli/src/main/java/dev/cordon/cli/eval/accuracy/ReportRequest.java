package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.PartChoice;
import dev.cordon.core.index.Watchlist;
import java.nio.file.Path;

/**
 * What the report is to measure.
 *
 * @param watchlist the watchlist that answers
 * @param data      folder with {@code eval} and {@code customers}
 * @param part      which labelled pairs
 * @param sample    about how many entries, queries and customers to screen; 0 for all
 * @param perClass  the most names of a class of disguise
 * @param retrieval about how many queries to compare with every entry; 0 for all
 * @param seed      what is drawn, and how names are disguised
 */
public record ReportRequest(
        Watchlist watchlist, Path data, PartChoice part, int sample, int perClass, int retrieval, long seed) {}

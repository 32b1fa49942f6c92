package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.PairFileScoring;
import dev.cordon.cli.eval.ScoredPair;
import dev.cordon.cli.eval.derive.PairDerivation;
import dev.cordon.cli.eval.derive.RecordPairWriter;
import dev.cordon.core.index.Watchlist;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pairs of records derived from a watchlist, by way of a file, so that they are those of {@code cordon eval records}. */
final class RecordPairs {

    /** The name of these pairs in the report. */
    static final String SUBJECT = "records of the lists";

    private RecordPairs() {}

    static List<ScoredPair> score(Watchlist watchlist, PairFileScoring scoring) throws IOException {
        Path file = Files.createTempFile("cordon-pairs", ".jsonl.gz");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                new RecordPairWriter().write(new PairDerivation(watchlist).pairs(() -> {}), out, true);
            }
            return scoring.score(file, count -> {});
        } finally {
            Files.delete(file);
        }
    }
}

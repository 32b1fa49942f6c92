package dev.cordon.cli.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Scores the labelled pairs of files. Of pairs that come out right, only the figures are kept: files may hold a million. */
public final class PairFileScoring {

    /** Hands the pairs of a file that are measured to a sink. */
    public interface PairReader {
        void read(Path file, PartChoice part, Consumer<LabelledPair> sink) throws IOException;

        /** Reads pairs of names. */
        static PairReader names() {
            return (file, part, sink) -> NamePairFile.read(file).stream()
                    .filter(pair -> part.includes(EvalPart.of(pair)))
                    .map(NamePair::labelled)
                    .forEach(sink);
        }

        /** Reads pairs of records. */
        static PairReader records() {
            return (file, part, sink) -> new RecordPairFile(file).read(part, sink);
        }
    }

    private static final int BATCH = 4096;

    private final PairReader reader;
    private final PartChoice part;
    private final PairScoring scoring;
    private final int bound;

    /** @param bound the default threshold as a sum of evidence in hundredths of a bit */
    public PairFileScoring(PairReader reader, PartChoice part, PairScoring scoring, int bound) {
        this.reader = reader;
        this.part = part;
        this.scoring = scoring;
        this.bound = bound;
    }

    /**
     * Scores the pairs of a file.
     *
     * @param progress told how many pairs of the file are done, now and then
     * @throws IOException if the file cannot be read to its end; says where
     */
    public List<ScoredPair> score(Path file, IntConsumer progress) throws IOException {
        List<ScoredPair> scored = new ArrayList<>();
        List<LabelledPair> batch = new ArrayList<>();
        reader.read(file, part, pair -> {
            batch.add(pair);
            if (batch.size() == BATCH) {
                score(batch, scored);
                progress.accept(scored.size());
            }
        });
        score(batch, scored);
        return scored;
    }

    private void score(List<LabelledPair> batch, List<ScoredPair> scored) {
        for (ScoredPair each : scoring.score(batch)) {
            scored.add(each.isError(bound) ? each : each.withoutRecords());
        }
        batch.clear();
    }
}

package dev.cordon.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Takes all hits with their scores, since facets count all of them. */
final class HitCollector extends SimpleCollector {

    private record Found(int number, float score) {}

    private final List<Found> found = new ArrayList<>();
    private @Nullable NumericDocValues numbers;
    private @Nullable Scorable scorer;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        numbers = context.reader().getNumericDocValues(TextIndex.NUMBER);
    }

    @Override
    public void setScorer(Scorable each) {
        scorer = each;
    }

    @Override
    public void collect(int document) throws IOException {
        if (numbers != null && scorer != null && numbers.advanceExact(document)) {
            found.add(new Found((int) numbers.longValue(), scorer.score()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /** Brings together what the collectors of all parts of the index have: numbers of entries, best first. */
    static final class Every implements CollectorManager<HitCollector, int[]> {

        @Override
        public HitCollector newCollector() {
            return new HitCollector();
        }

        @Override
        public int[] reduce(Collection<HitCollector> collectors) {
            return collectors.stream()
                    .flatMap(collector -> collector.found.stream())
                    .sorted(Comparator.comparing(Found::score).reversed().thenComparing(Found::number))
                    .mapToInt(Found::number)
                    .toArray();
        }
    }
}

package dev.cordon.spark;

import dev.cordon.core.screen.table.TableTally;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/**
 * Counts what rows came to, over all tasks; Spark shows it while they run. Spark counts a task of the last stage of a job
 * once, however often it was tried; rows are screened in such stages only.
 */
final class TallyAccumulator extends AccumulatorV2<TableTally, TableTally> {

    private static final long serialVersionUID = 1L;
    private static final int COUNTS = 7;

    private final long[] counts = new long[COUNTS];
    private final TreeMap<String, long[]> byList = new TreeMap<>();

    @Override
    public boolean isZero() {
        return counts[0] == 0;
    }

    @Override
    public TallyAccumulator copy() {
        TallyAccumulator copy = new TallyAccumulator();
        copy.add(value());
        return copy;
    }

    @Override
    public synchronized void reset() {
        Arrays.fill(counts, 0);
        byList.clear();
    }

    @Override
    public synchronized void add(TableTally tally) {
        long[] more = {
            tally.rows(),
            tally.screened(),
            tally.matches(),
            tally.reviews(),
            tally.heldBack(),
            tally.rejected(),
            tally.skipped()
        };
        for (int i = 0; i < COUNTS; i++) {
            counts[i] += more[i];
        }
        for (Map.Entry<String, TableTally.ListTally> list : tally.byList().entrySet()) {
            long[] sum = byList.computeIfAbsent(list.getKey(), id -> new long[2]);
            sum[0] += list.getValue().matches();
            sum[1] += list.getValue().reviews();
        }
    }

    @Override
    public void merge(AccumulatorV2<TableTally, TableTally> other) {
        add(other.value());
    }

    @Override
    public synchronized TableTally value() {
        Map<String, TableTally.ListTally> lists = new TreeMap<>();
        byList.forEach((id, sum) -> lists.put(id, new TableTally.ListTally(sum[0], sum[1])));
        return new TableTally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], lists);
    }
}

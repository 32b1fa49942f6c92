package dev.cordon.cli.speed;

import dev.cordon.core.index.CandidateSearch;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.AskedNames;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Times queries against a watchlist: first others of the same classes until the machine is warm, then each once. */
public final class SpeedRun {

    private final Watchlist watchlist;
    private final Screener screener;

    public SpeedRun(Watchlist watchlist) {
        this.watchlist = watchlist;
        this.screener = Screener.over(watchlist);
    }

    /** Answers queries, round and round, for so many seconds. */
    public void warmUp(List<Query> queries, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int next = 0; System.nanoTime() < end && !queries.isEmpty(); next++) {
            screener.screen(queries.get(next % queries.size()));
        }
    }

    /** Times each query of each class once, then all of them on all threads. */
    public SpeedResult measure(Map<String, List<Query>> classes, int threads) {
        Map<String, SpeedResult.OfClass> measured = new LinkedHashMap<>();
        List<Query> all = new ArrayList<>();
        for (Map.Entry<String, List<Query>> each : classes.entrySet()) {
            measured.put(each.getKey(), measure(each.getValue()));
            all.addAll(each.getValue());
        }
        return new SpeedResult(watchlist.size(), measured, threads, throughput(all, threads));
    }

    private SpeedResult.OfClass measure(List<Query> queries) {
        long[] times = new long[queries.size()];
        long hits = 0;
        for (int query = 0; query < times.length; query++) {
            long start = System.nanoTime();
            int found = screener.screen(queries.get(query)).hits().size();
            times[query] = System.nanoTime() - start;
            hits += found;
        }
        return new SpeedResult.OfClass(new Latencies(times), hits, candidates(queries));
    }

    /** Names compared in full. */
    private long candidates(List<Query> queries) {
        MatchWeights weights = MatchWeights.shipped();
        CandidateSearch search = new CandidateSearch(watchlist, weights);
        int bound = Score.leastCentibits(screener.policy().leastReview())
                - Prior.SEARCH.evidence(weights).centibits();
        for (Query query : queries) {
            search.search(analyzed(query.party()), query.party().kind(), bound, false);
        }
        return search.compared();
    }

    private static List<AnalyzedName> analyzed(Party party) {
        return party.names().stream()
                .map(name -> AskedNames.analyze(name, party.kind()))
                .toList();
    }

    /** Queries per second of all threads, which take the next one as soon as they are free. */
    private double throughput(List<Query> queries, int threads) {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int at = next.getAndIncrement(); at < queries.size(); at = next.getAndIncrement()) {
                screener.screen(queries.get(at));
            }
            return null;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Void>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(worker));
            }
            for (Future<Void> each : running) {
                each.get();
            }
            double perSecond = queries.size() * 1e9 / Math.max(1, System.nanoTime() - start);
            end(pool);
            return perSecond;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measurement was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a query failed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Waits for the threads to go, so that what they keep is not counted as the watchlist's. */
    private static void end(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("threads without work did not end");
        }
    }
}

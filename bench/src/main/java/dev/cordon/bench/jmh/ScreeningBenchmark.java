package dev.cordon.bench.jmh;

import dev.cordon.cli.speed.SpeedClass;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.PartyMatcher;
import dev.cordon.core.match.PartyNames;
import dev.cordon.core.match.Prior;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One query against a watchlist, and one pair of parties without a watchlist.
 *
 * <p>The watchlist is the file that the system property {@code cordon.lists} names, else the bundled sample.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls open() before it measures
public class ScreeningBenchmark {

    private static final int QUERIES = 1_000;
    private static final long SEED = 20240325;

    @Param({"EXACT", "ONE_TYPO", "ALL_MISSPELT", "CROSS_SCRIPT", "ORGANISATION", "MISS"})
    private SpeedClass queryClass = SpeedClass.EXACT;

    private Screener screener;
    private PartyMatcher matcher;
    private List<Query> queries;
    private List<Party> listed;
    private List<PartyNames> askedNames;
    private List<PartyNames> listedNames;
    private int next;

    /** Opens the watchlist and draws the queries. */
    @Setup
    public void open() throws IOException {
        String file = System.getProperty("cordon.lists");
        Watchlist watchlist = file == null
                ? Watchlist.of(ByteBuffer.wrap(OfficialLists.compileSample()))
                : WatchlistFile.open(Path.of(file));
        screener = Screener.over(watchlist);
        matcher = new PartyMatcher(MatchWeights.shipped(), Prior.PAIR);
        queries = queryClass.draw(watchlist, QUERIES, SEED);
        listed = SpeedClass.EXACT.draw(watchlist, QUERIES, SEED).stream()
                .map(Query::party)
                .toList();
        askedNames = queries.stream()
                .map(query -> PartyNames.asked(query.party(), query.party().kind()))
                .toList();
        listedNames =
                listed.stream().map(party -> PartyNames.of(party, party.kind())).toList();
    }

    /** Answers the next query. */
    @Benchmark
    public Screening screen() {
        next++;
        return screener.screen(queries.get(next % queries.size()));
    }

    /** Compares the next query's party with a listed name, analysis of both included. */
    @Benchmark
    public List<Evidence> comparePair() {
        next++;
        return matcher.compare(queries.get(next % queries.size()).party(), listed.get(next % listed.size()));
    }

    /** Compares the next query's party with a listed name, both analysed before. */
    @Benchmark
    public List<Evidence> compareAnalysedPair() {
        next++;
        int query = next % queries.size();
        int known = next % listed.size();
        return matcher.compare(
                queries.get(query).party(), askedNames.get(query), listed.get(known), listedNames.get(known));
    }
}

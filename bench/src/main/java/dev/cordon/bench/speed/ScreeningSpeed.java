package dev.cordon.bench.speed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Time of one screening by class of query: median, percentiles, mean in microseconds, and queries per second, on one
 * thread of a warm machine. The last column is a checksum of all answers, so that two builds can be told to answer alike.
 *
 * <p>Arguments: compiled watchlist, number of queries of each class, and optionally a gzipped customer file with the
 * columns {@code name} and {@code type}.
 */
public final class ScreeningSpeed {

    private static final int PASSES = 4;
    private static final double MICROSECOND = 1_000.0;

    private ScreeningSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Watchlist watchlist = WatchlistFile.open(Path.of(arguments[0]));
        int each = Integer.parseInt(arguments[1]);
        List<QueryClass> classes = QueryClass.ofListed(watchlist, each);
        if (arguments.length > 2) {
            classes.add(0, new QueryClass("customers", customers(Path.of(arguments[2]), each)));
        }
        Screener screener = Screener.over(watchlist);
        classes.forEach(queries -> times(screener, queries.queries()));
        System.out.printf(
                "%-22s %8s %8s %8s %8s %8s %9s %6s %s%n",
                "µs per query", "median", "p90", "p99", "max", "mean", "per s", "hits", "answers");
        for (QueryClass queries : classes) {
            print(queries, times(screener, queries.queries()), screener);
        }
    }

    /** The least of a few times for each query, since other work disturbs the machine; ascending. */
    private static long[] times(Screener screener, List<Query> queries) {
        long[] times = new long[queries.size()];
        Arrays.fill(times, Long.MAX_VALUE);
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                screener.screen(queries.get(i));
                times[i] = Math.min(times[i], System.nanoTime() - start);
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static void print(QueryClass queries, long[] times, Screener screener) {
        double mean = Arrays.stream(times).average().orElse(0) / MICROSECOND;
        int hits = 0;
        CRC32 answers = new CRC32();
        for (Query query : queries.queries()) {
            for (Hit hit : screener.screen(query).hits()) {
                hits++;
                String answer = hit.entry().party().id() + hit.score() + hit.matchedName() + hit.evidence();
                answers.update(answer.getBytes(StandardCharsets.UTF_8));
            }
        }
        System.out.printf(
                "%-22s %8.1f %8.1f %8.1f %8.1f %8.1f %9.0f %6d %08x%n",
                queries.name(),
                at(times, 50),
                at(times, 90),
                at(times, 99),
                at(times, 100),
                mean,
                1_000_000 / mean,
                hits,
                answers.getValue());
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / MICROSECOND;
    }

    private static List<Query> customers(Path file, int count) throws IOException {
        List<Query> queries = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            int row = 0;
            for (NamedCsvRecord record : rows) {
                boolean taken = row++ % 97 == 0;
                if (taken) {
                    PartyKind kind =
                            record.getField("type").equals("person") ? PartyKind.PERSON : PartyKind.ORGANISATION;
                    queries.add(QueryClass.query(record.getField("name"), kind));
                }
                if (queries.size() == count) {
                    break;
                }
            }
        }
        return queries;
    }
}

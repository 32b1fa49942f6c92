package dev.cordon.bench.fit;

import dev.cordon.cli.eval.EvalPart;
import dev.cordon.cli.eval.ScreeningQuery;
import dev.cordon.cli.eval.ScreeningQueryFile;
import dev.cordon.cli.eval.derive.DerivedPair;
import dev.cordon.cli.eval.derive.RecordPairWriter;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of customers, none of whom is listed, with what a screening at a low threshold brings up for them: all of them
 * different parties. {@link FactWeightFit} reads them.
 *
 * <pre>java -cp … dev.cordon.bench.fit.ScreeningPairs all.watchlist customers.csv.gz 50 strangers.jsonl.gz</pre>
 */
public final class ScreeningPairs {

    private static final double LEAST_SCORE = 0.0127;
    private static final int HITS = 2;

    private ScreeningPairs() {}

    /**
     * @param args a watchlist, a file of customers, of how many of them to take one, and the file to write
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Watchlist watchlist = WatchlistFile.open(Path.of(args[0]));
        Screener screener = Screener.over(watchlist, Policy.BALANCED.withReview(LEAST_SCORE));
        int every = Integer.parseInt(args[2]);
        List<ScreeningQuery> customers = new ArrayList<>();
        int[] row = {0};
        ScreeningQueryFile.customers(Path.of(args[1]), customer -> {
            if (row[0]++ % every == 0 && EvalPart.ofCluster(name(customer.party())) == EvalPart.TRAIN) {
                customers.add(customer);
            }
        });
        List<DerivedPair> pairs = customers.parallelStream()
                .flatMap(customer -> pairs(screener, customer.party()).stream())
                .toList();
        try (OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
            new RecordPairWriter().write(pairs, out, args[3].endsWith(".gz"));
        }
        System.out.println(customers.size() + " customers, " + pairs.size() + " pairs");
    }

    private static List<DerivedPair> pairs(Screener screener, Party customer) {
        List<DerivedPair> pairs = new ArrayList<>();
        for (Hit hit : screener.screen(Query.of(customer).withLimit(HITS)).hits()) {
            pairs.add(new DerivedPair(customer, hit.entry().party(), false, "customer", name(customer)));
        }
        return pairs;
    }

    private static String name(Party party) {
        return party.primaryName().orElse("");
    }
}

package dev.cordon.bench.speed;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.network.ownership.OwnershipDecision;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.network.ownership.OwnershipGraphBuilder;
import dev.cordon.core.network.ownership.OwnershipRule;
import dev.cordon.core.network.ownership.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures how long the rules on ownership take on a large network: {@code OwnershipSpeed [companies]
 * [holdings] [loose]}, by default 1,000,000 and 3,000,000. The holdings in a company come to 100 % at most, unless
 * {@code loose} is given: then they contradict each other, and most companies are owned many times over. One party in a hundred is designated. Half of the holdings go from a party to one of its
 * neighbours, so that chains are long and rings are many; one in twenty is a range.
 */
public final class OwnershipSpeed {

    private static final int[] PERCENT = {5, 10, 20, 25, 30, 40, 50, 51, 60, 75, 100};
    private static final int RUNS = 3;

    private OwnershipSpeed() {}

    public static void main(String[] arguments) {
        int companies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int holdings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_000_000;
        long started = System.nanoTime();
        boolean loose = arguments.length > 2 && arguments[2].equals("loose");
        OwnershipGraph graph = network(companies, holdings, loose);
        System.out.printf(
                Locale.ROOT,
                "%,d parties, %,d holdings, built in %.2f s%n",
                graph.size(),
                graph.counts().holdings(),
                seconds(started));
        Random random = new Random(2);
        List<Integer> designated = new ArrayList<>();
        for (int i = 0; i < companies / 100; i++) {
            designated.add(random.nextInt(companies));
        }
        for (String id : OwnershipRule.SHIPPED) {
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                OwnershipDecision decision =
                        OwnershipDecision.of(graph, OwnershipRule.shipped(id), designated, List.of());
                System.out.printf(
                        Locale.ROOT,
                        "%-4s run %d: %.2f s; %,d designated, %,d owned, %,d possibly%n",
                        id,
                        run + 1,
                        seconds(start),
                        decision.count(Verdict.DESIGNATED),
                        decision.count(Verdict.OWNED),
                        decision.count(Verdict.POSSIBLY));
            }
        }
    }

    private static OwnershipGraph network(int companies, int holdings, boolean loose) {
        Random random = new Random(1);
        OwnershipGraphBuilder builder = new OwnershipGraphBuilder(LocalDate.of(2024, 3, 25));
        for (int i = 0; i < companies; i++) {
            builder.party("Company " + i);
        }
        int[] taken = new int[companies];
        for (int i = 0; i < holdings; i++) {
            int owner = random.nextInt(companies);
            int owned = random.nextBoolean()
                    ? random.nextInt(companies)
                    : Math.floorMod(owner + random.nextInt(21) - 10, companies);
            int percent = PERCENT[random.nextInt(PERCENT.length)];
            percent = loose ? percent : Math.min(percent, 100 - taken[owned]);
            taken[owned] += percent;
            Share share = random.nextInt(20) == 0 ? Share.between(percent / 2, percent) : Share.percent(percent);
            builder.holding(owner, owned, TieKind.OWNS, share, null, null, i + 1);
        }
        return builder.build();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.SharedProgress;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.OwnershipScreening;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Screens the parties of a network of owners, on all processors. */
final class OwnerSearch {

    private final Console console;
    private final Screener screener;

    OwnerSearch(Console console, Screener screener) {
        this.console = console;
        this.screener = screener;
    }

    /** Screens the parties; what is clear is not kept. */
    OwnershipScreening screen(OwnershipGraph graph, Collection<Integer> parties) {
        Map<Integer, Screening> found = new ConcurrentHashMap<>();
        try (SharedProgress progress = new SharedProgress(console, "parties", parties.size())) {
            parties.parallelStream().forEach(party -> {
                Screening screening = screener.screen(OwnershipScreening.query(graph, party));
                if (screening.decision() != Decision.CLEAR) {
                    found.put(party, screening);
                }
                progress.step();
            });
        }
        return new OwnershipScreening(graph, screener.policy(), found);
    }
}

package dev.cordon.cli.eval;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Does every listed name find its own entry? Entries that share a name are equals, so an entry counts as first when
 * only such come before it.
 */
public final class SelfSearch {

    /** Some names are shared by dozens of entries. */
    private static final int LIMIT = 200;

    /**
     * A name that does not find its entry.
     *
     * @param entry   id of the entry
     * @param name    the name as it was screened
     * @param outcome what happened instead
     */
    public record Failure(String entry, String name, String outcome) {}

    /**
     * What came of it.
     *
     * @param entries  entries whose names were screened
     * @param names    names screened
     * @param failures those that failed, in the order of the watchlist
     */
    public record Result(int entries, long names, List<Failure> failures) {}

    private record OfEntry(int names, List<Failure> failures) {}

    private final Watchlist watchlist;
    private final Screener screener;

    public SelfSearch(Watchlist watchlist) {
        this.watchlist = watchlist;
        this.screener = Screener.over(watchlist);
    }

    /**
     * Screens every name.
     *
     * @param progress called after each entry, from any thread
     */
    public Result run(Runnable progress) {
        return run(0, progress);
    }

    /**
     * Screens the names of some entries, evenly spread over the watchlist.
     *
     * @param sample   about how many entries; 0 for all
     * @param progress called after each entry, from any thread
     */
    public Result run(int sample, Runnable progress) {
        int step = sample <= 0 ? 1 : Math.max(1, watchlist.size() / sample);
        List<OfEntry> results = IntStream.range(0, watchlist.size())
                .filter(i -> i % step == 0)
                .parallel()
                .mapToObj(i -> {
                    OfEntry result = search(watchlist.entry(i));
                    progress.run();
                    return result;
                })
                .toList();
        List<Failure> failures =
                results.stream().flatMap(result -> result.failures().stream()).toList();
        long names = results.stream().mapToLong(OfEntry::names).sum();
        return new Result(results.size(), names, failures);
    }

    private OfEntry search(ListedParty entry) {
        List<Failure> failures = new ArrayList<>();
        int names = 0;
        for (PartyName name : entry.party().names()) {
            if (!name.isWeak()) {
                names++;
                fault(entry, name.text())
                        .ifPresent(outcome ->
                                failures.add(new Failure(entry.party().id(), name.text(), outcome)));
            }
        }
        return new OfEntry(names, failures);
    }

    private Optional<String> fault(ListedParty entry, String name) {
        Party party = Party.builder("query", null).name(PartyName.primary(name)).build();
        List<Hit> hits = screener.screen(new Query(party, LIMIT, false)).hits();
        if (hits.isEmpty()) {
            return Optional.of("nothing found");
        }
        Optional<Hit> own = hits.stream()
                .filter(hit -> hit.entry().party().id().equals(entry.party().id()))
                .findFirst();
        Optional<Hit> before = hits.stream()
                .takeWhile(hit -> own.isEmpty() || !hit.equals(own.get()))
                .filter(hit -> !isAlike(hit, name))
                .findFirst();
        if (own.isPresent() && before.isEmpty()) {
            return Optional.empty();
        }
        Hit best = before.orElse(hits.get(0));
        String other =
                String.format(Locale.ROOT, "%s at %.4f", best.entry().party().id(), best.score());
        return Optional.of(own.map(hit -> String.format(Locale.ROOT, "%s before its own at %.4f", other, hit.score()))
                .orElse("only others, first " + other));
    }

    /** Whether the entry of the hit has the very same name, so that it and the one looked for are equals. */
    private static boolean isAlike(Hit hit, String name) {
        AnalyzedName asked = NameAnalyzer.analyze(name, null);
        return hit.entry().party().names().stream()
                .map(listed -> NameAnalyzer.analyze(listed, hit.entry().kind()))
                .anyMatch(asked::isWrittenLike);
    }
}

package dev.cordon.documents.mention;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.FactComparison;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameContext;
import dev.cordon.core.match.NameMatcher;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs the words of a mention against the entry, as a screening would. One reading's; each pair is weighed once. */
final class HitBuilder {

    static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt((Hit hit) -> -Score.total(hit.evidence()))
            .thenComparing(hit -> hit.entry().party().id());

    private final Watchlist watchlist;
    private final MatchWeights weights = MatchWeights.shipped();
    private final NameMatcher matcher = new NameMatcher(weights);
    private final FactComparison facts = new FactComparison(weights);
    private final Map<Integer, ListedParty> entries = new HashMap<>();
    private final Map<Key, Hit> known = new HashMap<>();

    private record Key(int entry, int ordinal, String text) {}

    HitBuilder(Watchlist watchlist) {
        this.watchlist = watchlist;
    }

    ListedParty entry(int number) {
        return entries.computeIfAbsent(number, watchlist::entry);
    }

    /** The hit of words that stand for a name of an entry. */
    Hit byName(ListedName name, String text) {
        return known.computeIfAbsent(new Key(name.entry(), name.ordinal(), text), key -> weigh(name, text));
    }

    private Hit weigh(ListedName name, String text) {
        ListedParty entry = entry(name.entry());
        PartyName listed = name.name();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Prior.SEARCH.evidence(weights));
        evidence.addAll(matcher.compare(
                NameAnalyzer.analyze(text, entry.kind()),
                NameAnalyzer.analyze(listed, entry.kind()),
                new NameContext(entry.kind(), listed.isWeak(), false, false)));
        return hit(entry, listed, evidence);
    }

    /** The hit of a number or code that an entry carries. */
    Hit byIdentifier(int number, Identifier identifier) {
        ListedParty entry = entry(number);
        Party party =
                Party.builder("mention", entry.kind()).identifier(identifier).build();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Prior.SEARCH.evidence(weights));
        evidence.addAll(facts.compare(party, entry.party()));
        return new Hit(entry, Score.ofCentibits(Score.total(evidence)), null, evidence);
    }

    /** The hit that a short form inherits from the fuller name for which it stands. */
    static Hit inherited(Hit fuller, String text, String reason) {
        List<Evidence> evidence = new ArrayList<>(fuller.evidence());
        String listed = fuller.entry().party().primaryName().orElse("");
        evidence.add(new Evidence("short form", text, listed, 0, reason));
        return new Hit(fuller.entry(), fuller.score(), fuller.matchedName(), evidence);
    }

    private static Hit hit(ListedParty entry, PartyName listed, List<Evidence> evidence) {
        return new Hit(entry, Score.ofCentibits(Score.total(evidence)), listed, evidence);
    }
}

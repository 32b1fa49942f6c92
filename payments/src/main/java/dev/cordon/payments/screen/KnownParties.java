package dev.cordon.payments.screen;

import dev.cordon.core.index.Demand;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.FactComparison;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.Score;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hits of the parties that were screened last. The payer of a batch, the banks of a corridor and the customers of a shop
 * come again and again; the watchlist of a screener never changes, so that their hits stay. One thread's.
 *
 * <p>A party's country is no part of what is searched for: whoever is listed may pay from elsewhere, and what agrees in too little
 * is not made up for by living where millions do. It is weighed against the hits afterwards.
 */
final class KnownParties {

    private static final int MOST = 8_192;

    private final Screener screener;
    private final FactComparison facts = new FactComparison(MatchWeights.shipped());
    private final Map<Key, List<Hit>> known = new Latest<>(MOST);

    /** All of a party that a search looks at; its id is where it stands, which no hit depends on. */
    private record Key(@Nullable PartyKind kind, List<PartyName> names, List<?> facts, Demand demand) {}

    KnownParties(Screener screener) {
        this.screener = screener;
    }

    /** The hits of a party that meet a demand without its country; others may be among them. */
    List<Hit> hits(Party party, Demand demand) {
        Key key = new Key(
                party.kind(), party.names(), List.of(party.dates(), party.birthPlaces(), party.identifiers()), demand);
        List<Hit> hits = known.get(key);
        if (hits == null) {
            hits = screener.screen(Query.of(anywhere(party)), demand).hits();
            known.put(key, hits);
        }
        if (hits.isEmpty() || party.countries().isEmpty()) {
            return hits;
        }
        Party.Builder countries = Party.builder(party.id(), null);
        party.countries().forEach(countries::country);
        Party of = countries.build();
        return hits.stream().map(hit -> weighed(hit, of)).toList();
    }

    private static Party anywhere(Party party) {
        if (party.countries().isEmpty()) {
            return party;
        }
        Party.Builder anywhere = Party.builder(party.id(), party.kind());
        party.names().forEach(anywhere::name);
        party.dates().forEach(anywhere::date);
        party.birthPlaces().forEach(anywhere::birthPlace);
        party.identifiers().forEach(anywhere::identifier);
        return anywhere.build();
    }

    private Hit weighed(Hit hit, Party countries) {
        List<Evidence> evidence = new ArrayList<>(hit.evidence());
        facts.compare(countries, hit.entry().party()).stream()
                .filter(piece -> piece.feature().equals("country"))
                .forEach(evidence::add);
        return new Hit(
                hit.entry(), Score.ofCentibits(Score.total(evidence)), hit.matchedName(), evidence, hit.subject());
    }
}

package dev.cordon.core.screen;

import dev.cordon.core.index.Candidate;
import dev.cordon.core.index.CandidateSearch;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.FactComparison;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameMatcher;
import dev.cordon.core.match.PartyMatcher;
import dev.cordon.core.match.Score;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One thread's work on a query: search, weigh, explain. */
final class Comparison {

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt((Hit hit) -> -Score.total(hit.evidence()))
            .thenComparing(hit -> hit.entry().party().id());

    private final Watchlist watchlist;
    private final Policy policy;
    private final Evidence prior;
    private final CandidateSearch search;
    private final FactComparison facts;
    private final NameMatcher names;

    Comparison(Watchlist watchlist, Policy policy, MatchWeights weights) {
        this.watchlist = watchlist;
        this.policy = policy;
        this.prior = PartyMatcher.prior(weights);
        this.search = new CandidateSearch(watchlist, weights);
        this.facts = new FactComparison(weights);
        this.names = new NameMatcher(weights);
    }

    /** The hits under the policy, best first, no more than the query asks for. */
    List<Hit> hits(Query query) {
        Party party = query.party();
        List<AnalyzedName> asked = new ArrayList<>(party.names().size());
        for (PartyName name : party.names()) {
            asked.add(NameAnalyzer.analyze(name, party.kind()));
        }
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : candidates(query, asked).values()) {
            addIfHit(hits, party, asked, candidate);
        }
        hits.sort(BEST_FIRST);
        return hits.size() > query.limit() ? hits.subList(0, query.limit()) : hits;
    }

    /** By entry: those found by name, and those found by identifier only. */
    private Map<Integer, Candidate> candidates(Query query, List<AnalyzedName> asked) {
        Map<Integer, Candidate> candidates = new TreeMap<>();
        int bound = Score.leastCentibits(policy.review()) - prior.centibits() - facts.mostFor(query.party());
        for (Candidate candidate : search.search(asked, bound, query.exhaustive())) {
            candidates.put(candidate.entry(), candidate);
        }
        for (Identifier identifier : query.party().identifiers()) {
            watchlist.entriesWith(identifier, entry -> candidates.putIfAbsent(entry, search.compare(entry, asked)));
        }
        return candidates;
    }

    private void addIfHit(List<Hit> hits, Party party, List<AnalyzedName> asked, Candidate candidate) {
        ListedParty entry = watchlist.entry(candidate.entry());
        List<Evidence> evidence = facts.compare(party, entry.party());
        int total = prior.centibits() + candidate.bits() + Score.total(evidence);
        double score = Score.ofCentibits(total);
        if (score < policy.review()) {
            return;
        }
        PartyName matched = candidate.name() < 0 ? null : entry.party().names().get(candidate.name());
        List<Evidence> all = new ArrayList<>();
        all.add(prior);
        if (matched != null) {
            AnalyzedName listed = NameAnalyzer.analyze(matched, entry.kind());
            all.addAll(names.compare(asked.get(candidate.asked()), listed, entry.kind(), matched.isWeak()));
        }
        all.addAll(evidence);
        hits.add(new Hit(entry, score, matched, all));
    }
}

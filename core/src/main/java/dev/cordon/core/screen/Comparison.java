package dev.cordon.core.screen;

import dev.cordon.core.index.Candidate;
import dev.cordon.core.index.CandidateSearch;
import dev.cordon.core.index.Demand;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Alphabets;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.FactComparison;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameContext;
import dev.cordon.core.match.NameFit;
import dev.cordon.core.match.NameMatcher;
import dev.cordon.core.match.PartyNameMatcher;
import dev.cordon.core.match.PartyNames;
import dev.cordon.core.match.Prior;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thread's work on a query by evidence: search, weigh, explain. */
final class Comparison implements HitSearch {

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt((Hit hit) -> -Score.total(hit.evidence()))
            .thenComparing(hit -> hit.entry().party().id());

    private final Watchlist watchlist;
    private final Policy policy;
    private final Evidence prior;
    private final CandidateSearch search;
    private final FactComparison facts;
    private final NameMatcher names;
    private final PartyNameMatcher partyNames;
    private final MatchWeights weights;

    Comparison(Watchlist watchlist, Policy policy, MatchWeights weights) {
        this.watchlist = watchlist;
        this.policy = policy;
        this.prior = Prior.SEARCH.evidence(weights);
        this.search = new CandidateSearch(watchlist, weights);
        this.facts = new FactComparison(weights);
        this.names = new NameMatcher(weights);
        this.partyNames = new PartyNameMatcher(weights);
        this.weights = weights;
    }

    @Override
    public Found find(Query query, Demand demand) {
        Party party = query.party();
        PartyNames asked = PartyNames.asked(party, party.kind());
        boolean nameOnly = facts.mostFor(party) == 0 && party.identifiers().isEmpty();
        List<Hit> hits = new ArrayList<>();
        List<Hit> heldBack = new ArrayList<>();
        for (Candidate candidate : candidates(query, demand, asked.analyzed()).values()) {
            add(hits, heldBack, party, asked, candidate);
        }
        return new Found(sorted(hits, asked, nameOnly), sorted(heldBack, asked, nameOnly));
    }

    /**
     * Where the query is a name and nothing else, a listed name that is the same letter for letter comes before one that
     * merely is worth more.
     */
    private static List<Hit> sorted(List<Hit> hits, PartyNames asked, boolean nameOnly) {
        if (hits.size() < 2) {
            return List.copyOf(hits); // whose names need not be taken apart to be put in order
        }
        hits.sort(BEST_FIRST);
        if (!nameOnly) {
            return List.copyOf(hits);
        }
        Map<Boolean, List<Hit>> byAlike =
                hits.stream().collect(Collectors.partitioningBy(hit -> isWrittenAlike(asked.analyzed(), hit)));
        return Stream.of(true, false)
                .flatMap(alike -> byAlike.getOrDefault(alike, List.of()).stream())
                .toList();
    }

    /** By entry: those found by name, and those found by identifier only. */
    private Map<Integer, Candidate> candidates(Query query, Demand demand, List<AnalyzedName> asked) {
        Map<Integer, Candidate> candidates = new TreeMap<>();
        int most = facts.mostFor(query.party());
        int bound = Score.leastCentibits(policy.leastReview()) - prior.centibits() - most;
        for (Candidate candidate :
                search.search(asked, query.party().kind(), bound, demand.lessFacts(most), query.exhaustive())) {
            candidates.put(candidate.entry(), candidate);
        }
        for (Identifier identifier : query.party().identifiers()) {
            watchlist.entriesWith(identifier, entry -> candidates.putIfAbsent(entry, search.compare(entry, asked)));
        }
        return candidates;
    }

    private void add(List<Hit> hits, List<Hit> heldBack, Party party, PartyNames asked, Candidate candidate) {
        ListedParty entry = watchlist.entry(candidate.entry());
        List<Evidence> evidence = facts.compare(party, entry.party());
        if (policy.decide(entry, score(candidate, evidence)) == Decision.CLEAR) {
            return;
        }
        NameFit fit = fit(asked, entry, candidate);
        List<Evidence> all = new ArrayList<>();
        all.add(prior);
        all.addAll(fit.evidence());
        all.addAll(evidence);
        double score = Score.ofCentibits(Score.total(all));
        if (policy.decide(entry, score) == Decision.CLEAR) {
            return;
        }
        PartyName matched = fit.listed() < 0 ? null : entry.party().names().get(fit.listed());
        boolean weakOnly = isByWeakAliasOnly(candidate.entry(), entry, matched, asked.analyzed(), evidence);
        if (weakOnly) {
            all.add(WeakAliasRule.explain(evidence));
        }
        boolean held = weakOnly && !WeakAliasRule.isConfirmed(evidence);
        (held ? heldBack : hits).add(new Hit(entry, score, matched, all, watchlist.subject(candidate.entry())));
    }

    /** The search knows the best pair of names; where the query has several, the others have a say. */
    private NameFit fit(PartyNames asked, ListedParty entry, Candidate candidate) {
        if (candidate.name() < 0) {
            return new NameFit(-1, -1, List.of());
        }
        PartyName matched = entry.party().names().get(candidate.name());
        AnalyzedName listed = NameAnalyzer.analyze(matched, entry.kind());
        // A name in another alphabet may be compared more strictly than the search did, so that another name agrees
        // best.
        if (asked.size() > 1 || !asked.analyzed().get(0).isLatin() || !listed.isLatin()) {
            return partyNames.compare(asked, PartyNames.of(entry.party(), entry.kind()), entry.kind());
        }
        List<Evidence> found =
                names.compare(asked, candidate.asked(), listed, context(asked.analyzed(), entry, matched, listed));
        return new NameFit(candidate.asked(), candidate.name(), partyNames.tempered(found));
    }

    /** The most that the score can be: other names of the query can only lower it. */
    private double score(Candidate candidate, List<Evidence> facts) {
        int names = candidate.bits() + PartyNameMatcher.tempering(weights, candidate.bits());
        return Score.ofCentibits(prior.centibits() + names + Score.total(facts));
    }

    /** Whether the policy minds weak aliases, and no strong name of the entry would make a hit of it too. */
    private boolean isByWeakAliasOnly(
            int number,
            ListedParty entry,
            @Nullable PartyName matched,
            List<AnalyzedName> asked,
            List<Evidence> evidence) {
        if (policy.weakAliasSuffices() || matched == null || !matched.isWeak()) {
            return false;
        }
        Candidate strong = search.compareStrong(number, asked);
        return strong.name() < 0 || policy.decide(entry, score(strong, evidence)) == Decision.CLEAR;
    }

    private static boolean isWrittenAlike(List<AnalyzedName> asked, Hit hit) {
        ListedParty entry = hit.entry();
        return hit.matchedName() != null
                && entry.party().names().stream()
                        .flatMap(name -> NameAnalyzer.literals(name, entry.kind()).stream())
                        .anyMatch(letters -> asked.stream().anyMatch(name -> name.isWritten(letters)));
    }

    private static NameContext context(
            List<AnalyzedName> asked, ListedParty entry, PartyName matched, AnalyzedName listed) {
        // Only a listed name in another alphabet asks what else the party's names stand in.
        Alphabets known = listed.isLatin()
                ? Alphabets.LATIN
                : PartyNames.of(entry.party(), entry.kind()).alphabets();
        return new NameContext(entry.kind(), matched.isWeak(), Alphabets.of(asked), known);
    }
}

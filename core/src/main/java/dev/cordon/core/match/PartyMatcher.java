package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two parties directly, without a watchlist: the evidence that a screening finds for the pair.
 *
 * <p>Holds scratch space: one instance serves one thread.
 */
public final class PartyMatcher {

    private final MatchWeights weights;
    private final NameMatcher names;
    private final FactComparison facts;

    public PartyMatcher(MatchWeights weights) {
        this.weights = weights;
        this.names = new NameMatcher(weights);
        this.facts = new FactComparison(weights);
    }

    /** What speaks for and against the two being the same party, the prior included. */
    public List<Evidence> compare(Party query, Party listed) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(prior(weights));
        evidence.addAll(bestNames(query, listed));
        evidence.addAll(facts.compare(query, listed));
        return evidence;
    }

    /** The chance, before any evidence, that a listed party is the one asked for. */
    public static Evidence prior(MatchWeights weights) {
        return new Evidence("prior", "", "", weights.of(Weight.PRIOR), "before any evidence");
    }

    private List<Evidence> bestNames(Party query, Party listed) {
        List<Evidence> best = List.of();
        int most = Integer.MIN_VALUE;
        for (PartyName asked : query.names()) {
            AnalyzedName left = NameAnalyzer.analyze(asked, query.kind() == null ? listed.kind() : query.kind());
            for (PartyName known : listed.names()) {
                AnalyzedName right = NameAnalyzer.analyze(known, listed.kind());
                PartyKind kind = listed.kind() == null ? PartyKind.PERSON : listed.kind();
                List<Evidence> found = names.compare(left, right, kind, known.isWeak());
                if (!found.isEmpty() && Score.total(found) > most) {
                    most = Score.total(found);
                    best = found;
                }
            }
        }
        return best;
    }
}

package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares two parties directly, without a watchlist: the evidence that a screening finds for the pair.
 *
 * <p>Holds scratch space: one instance serves one thread.
 */
public final class PartyMatcher {

    private final NameMatcher names;
    private final FactComparison facts;
    private final Evidence prior;

    /** @param prior how the two parties come to be compared */
    public PartyMatcher(MatchWeights weights, Prior prior) {
        this.prior = prior.evidence(weights);
        this.names = new NameMatcher(weights);
        this.facts = new FactComparison(weights);
    }

    /** What speaks for and against the two being the same party, the prior included. */
    public List<Evidence> compare(Party query, Party listed) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(prior);
        evidence.addAll(bestNames(query, listed));
        evidence.addAll(facts.compare(query, listed));
        return evidence;
    }

    private List<Evidence> bestNames(Party query, Party listed) {
        PartyKind kind = listed.kind() == null ? PartyKind.PERSON : listed.kind();
        List<AnalyzedName> asked = analyze(query, query.kind() == null ? listed.kind() : query.kind());
        List<AnalyzedName> known = analyze(listed, listed.kind());
        boolean askedInLatin = NameContext.anyInLatin(asked);
        boolean listedInLatin = NameContext.anyInLatin(known);
        List<Evidence> best = List.of();
        int most = Integer.MIN_VALUE;
        for (AnalyzedName left : asked) {
            for (int i = 0; i < known.size(); i++) {
                boolean weak = listed.names().get(i).isWeak();
                NameContext context = new NameContext(kind, weak, askedInLatin, listedInLatin);
                List<Evidence> found = names.compare(left, known.get(i), context);
                if (!found.isEmpty() && Score.total(found) > most) {
                    most = Score.total(found);
                    best = found;
                }
            }
        }
        return best;
    }

    private static List<AnalyzedName> analyze(Party party, @Nullable PartyKind kind) {
        return party.names().stream()
                .map(name -> NameAnalyzer.analyze(name, kind))
                .toList();
    }
}

package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two parties directly, without a watchlist. The same evidence as a screening finds for the pair.
 *
 * <p>Holds scratch space: one instance serves one thread.
 */
public final class PartyMatcher {

    private final MatchWeights weights;
    private final NameScorer scorer;
    private final FactComparison facts;
    private final Agreements agreements;

    public PartyMatcher(MatchWeights weights) {
        this.weights = weights;
        this.scorer = new NameScorer(weights);
        this.facts = new FactComparison(weights);
        this.agreements = new Agreements(weights);
    }

    /** What speaks for and against the two being the same party, the prior included. */
    public List<Evidence> compare(Party query, Party listed) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(prior());
        evidence.addAll(bestNames(query, listed));
        evidence.addAll(facts.compare(query, listed));
        return evidence;
    }

    /** The chance, before any evidence, that a listed party is the one asked for. */
    public Evidence prior() {
        return priorOf(weights);
    }

    static Evidence priorOf(MatchWeights weights) {
        return new Evidence("prior", "", "", weights.of(Weight.PRIOR), "two parties taken at random");
    }

    private List<Evidence> bestNames(Party query, Party listed) {
        List<Evidence> best = List.of();
        int most = Integer.MIN_VALUE;
        PartyKind kind = listed.kind() == null ? query.kind() : listed.kind();
        for (PartyName asked : query.names()) {
            AnalyzedName left = NameAnalyzer.analyze(asked, query.kind() == null ? kind : query.kind());
            for (PartyName known : listed.names()) {
                AnalyzedName right = NameAnalyzer.analyze(known, kind);
                List<Evidence> found = compare(left, right, kind == null ? PartyKind.PERSON : kind, known.isWeak());
                int total = Score.total(found);
                if (total > most && !found.isEmpty()) {
                    most = total;
                    best = found;
                }
            }
        }
        return best;
    }

    private List<Evidence> compare(AnalyzedName query, AnalyzedName listed, PartyKind kind, boolean weak) {
        List<Evidence> best = List.of();
        int most = Integer.MIN_VALUE;
        for (int left = 0; left < query.readings().size(); left++) {
            for (int right = 0; right < listed.readings().size(); right++) {
                List<Evidence> found =
                        compare(query.readings().get(left), listed.readings().get(right), kind, weak);
                int total = Score.total(found);
                if (total > most) {
                    most = total;
                    best = found;
                }
            }
        }
        return best;
    }

    private List<Evidence> compare(Reading query, Reading listed, PartyKind kind, boolean weak) {
        List<Token> queryWords = new ArrayList<>();
        List<Token> listedWords = new ArrayList<>();
        NameShape left = NameShape.of(query, queryWords);
        NameShape right = NameShape.of(listed, listedWords);
        agreements.start(queryWords, listedWords::get);
        scorer.score(left, right, agreements, kind);
        return explain(query, left, listed, right, weak);
    }

    private List<Evidence> explain(Reading query, NameShape left, Reading listed, NameShape right, boolean weak) {
        List<Evidence> evidence =
                NameExplanation.of(query, left, listed, right, agreements, scorer.alignment());
        addReading(evidence, query, listed);
        if (weak) {
            evidence.add(new Evidence(
                    "alias strength", "", "weak", weights.of(Weight.WEAK_ALIAS), "the listed name is a weak alias"));
        }
        return evidence;
    }

    private void addReading(List<Evidence> evidence, Reading query, Reading listed) {
        int cost = readingCost(weights, query, listed);
        if (cost != 0) {
            evidence.add(new Evidence(
                    "romanisation", query.system(), listed.system(), cost, "agrees under this reading"));
        }
    }

    /** What it costs that names agree only when read by a system other than the letters on the page. */
    public static int readingCost(MatchWeights weights, Reading query, Reading listed) {
        return isPlain(query) && isPlain(listed) ? 0 : weights.of(Weight.OTHER_READING);
    }

    private static boolean isPlain(Reading reading) {
        return reading.system().equals(Reading.AS_WRITTEN) || reading.system().equals("native");
    }
}

package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import java.util.List;

/**
 * Compares two analysed names under all their readings and explains the best. Holds scratch space: one instance serves
 * one thread.
 */
public final class NameMatcher {

    private final MatchWeights weights;
    private final NameScorer scorer;
    private final Agreements agreements;

    public NameMatcher(MatchWeights weights) {
        this.weights = weights;
        this.scorer = new NameScorer(weights);
        this.agreements = new Agreements(weights);
    }

    /**
     * The evidence of the two readings that agree best; empty if either name has none.
     *
     * @param context what else is known of the two parties' names
     */
    public List<Evidence> compare(AnalyzedName query, AnalyzedName listed, NameContext context) {
        NameContext narrowed = context.besides(query, listed);
        List<Evidence> best = List.of();
        int most = Integer.MIN_VALUE;
        for (Reading left : query.readings()) {
            for (Reading right : listed.readings()) {
                List<Evidence> found = compare(left, right, narrowed);
                int total = Score.total(found);
                if (total > most) {
                    most = total;
                    best = found;
                }
            }
        }
        return best;
    }

    private List<Evidence> compare(Reading query, Reading listed, NameContext context) {
        List<Span> queryWords = Span.of(query);
        List<Span> listedWords = Span.of(listed);
        NameShape left = NameShape.of(query, queryWords);
        NameShape right = NameShape.of(listed, listedWords);
        agreements.start(queryWords, WordSource.of(listedWords));
        boolean plain = query.isPlain() && listed.isPlain();
        scorer.score(left, right, agreements, context.kind(), plain);
        List<Evidence> evidence = NameExplanation.of(query, left, listed, right, agreements, scorer.alignment());
        if (!plain) {
            evidence.add(new Evidence(
                    "romanisation",
                    query.system(),
                    listed.system(),
                    weights.of(Weight.OTHER_READING),
                    "agrees under this reading"));
        }
        if (query.isHomophoneOf(listed)) {
            evidence.add(new Evidence(
                    "characters",
                    "",
                    "",
                    weights.of(Weight.HOMOPHONE),
                    "sound alike, but written in other characters"));
        }
        if (!query.isPlain() && context.askedInLatin() || !listed.isPlain() && context.listedInLatin()) {
            evidence.add(new Evidence(
                    "romanisation",
                    "",
                    "",
                    weights.of(Weight.BESIDE_LATIN),
                    "the party has a name in Latin letters of its own"));
        }
        if (context.weak()) {
            evidence.add(new Evidence(
                    "alias strength", "", "weak", weights.of(Weight.WEAK_ALIAS), "the listed name is a weak alias"));
        }
        return evidence;
    }
}

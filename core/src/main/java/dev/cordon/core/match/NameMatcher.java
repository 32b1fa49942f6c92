package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Liberty;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import java.util.List;
import java.util.stream.Collectors;

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
        if (query.liberty() != Liberty.NONE) {
            evidence.add(new Evidence("text", text(query), "", weights.of(query.liberty()), liberty(query.liberty())));
        }
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

    private static String text(Reading reading) {
        return reading.tokens().stream()
                .filter(token -> token.text().charAt(0) != '§')
                .map(token -> token.text().charAt(0) == '#' ? token.text().substring(1) : token.text())
                .collect(Collectors.joining(" "));
    }

    private static String liberty(Liberty liberty) {
        return switch (liberty) {
            case NONE -> "as it stands";
            case LETTERS_RESTORED -> "letters that were replaced or set apart are restored";
            case PART_OF_TEXT -> "one name of several, or part of a longer text";
            case CUT_OFF -> "fills its field, which may have cut it off";
        };
    }
}

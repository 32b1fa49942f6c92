package dev.cordon.core.match;

import dev.cordon.core.match.PreparedName.PreparedReading;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Liberty;
import dev.cordon.core.name.Reading;
import dev.cordon.core.party.PartyKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares two analysed names under all their readings and explains the best. Holds scratch space: one instance serves
 * one thread.
 */
public final class NameMatcher {

    /** The weight of names that have nothing to be compared. */
    static final int NOTHING = Integer.MIN_VALUE;

    /** The {@link NameContext} of two names. */
    private record Terms(
            PartyKind kind, boolean weak, boolean askedBesideLatin, boolean listedBesideLatin, boolean oneAlphabet) {}

    private final MatchWeights weights;
    private final NameScorer scorer;
    private final Agreements agreements;
    private @Nullable PreparedReading bestQuery;
    private @Nullable PreparedReading bestListed;
    private boolean bestIsAligned;

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
        return compare(PreparedName.of(query), PreparedName.of(listed), context);
    }

    /** The same for a name of a query, which is prepared once for all that it is compared with. */
    public List<Evidence> compare(PartyNames query, int asked, AnalyzedName listed, NameContext context) {
        return compare(query.at(asked), PreparedName.of(listed), context);
    }

    /** The same for names that were prepared. */
    List<Evidence> compare(PreparedName query, PreparedName listed, NameContext context) {
        weigh(query, listed, context);
        if (bestQuery == null || bestListed == null) {
            return List.of();
        }
        return explain(bestQuery, bestListed, terms(query, listed, context));
    }

    /**
     * The sum of the evidence that {@link #compare} would give, in hundredths of a bit, without putting it into words; {@link
     * #NOTHING} if there would be none.
     */
    int weigh(PreparedName query, PreparedName listed, NameContext context) {
        Terms terms = terms(query, listed, context);
        bestQuery = null;
        bestListed = null;
        boolean silent = true;
        int most = Integer.MIN_VALUE;
        for (PreparedReading left : query.readings()) {
            for (PreparedReading right : listed.readings()) {
                int total = align(left, right, terms) + fixedCosts(left.reading(), right.reading(), terms);
                bestIsAligned = total > most;
                if (bestIsAligned) {
                    most = total;
                    bestQuery = left;
                    bestListed = right;
                    silent = scorer.alignment().saysNothing() && isBare(left.reading(), right.reading(), terms);
                }
            }
        }
        return silent ? NOTHING : most;
    }

    private int align(PreparedReading query, PreparedReading listed, Terms terms) {
        agreements.start(query.words(), query.asked(), listed.listed());
        boolean plain = query.reading().isPlain() && listed.reading().isPlain();
        return scorer.score(
                query.shape(), listed.shape(), agreements, terms.kind(), plain, plain || terms.oneAlphabet());
    }

    private static Terms terms(PreparedName query, PreparedName listed, NameContext context) {
        return new Terms(
                context.kind(),
                context.weak(),
                context.isAskedBesideLatin(query),
                context.isListedBesideLatin(listed),
                context.isInOneAlphabet(query, listed));
    }

    /** What the lines of {@link #addFixed} weigh together. */
    private int fixedCosts(Reading query, Reading listed, Terms terms) {
        boolean plain = query.isPlain() && listed.isPlain();
        return weights.of(query.liberty())
                + (plain ? 0 : weights.of(Weight.OTHER_READING))
                + (query.isHomophoneOf(listed) ? weights.of(Weight.HOMOPHONE) : 0)
                + (isBesideLatin(query, listed, terms) ? weights.of(Weight.BESIDE_LATIN) : 0)
                + (terms.weak() ? weights.of(Weight.WEAK_ALIAS) : 0);
    }

    private static boolean isBesideLatin(Reading query, Reading listed, Terms terms) {
        return !query.isPlain() && terms.askedBesideLatin() || !listed.isPlain() && terms.listedBesideLatin();
    }

    private static boolean isBare(Reading query, Reading listed, Terms terms) {
        return query.liberty() == Liberty.NONE && query.isPlain() && listed.isPlain() && !terms.weak();
    }

    private List<Evidence> explain(PreparedReading query, PreparedReading listed, Terms terms) {
        if (!bestIsAligned) {
            align(query, listed, terms);
        }
        List<Evidence> evidence = NameExplanation.of(
                query.reading(), query.shape(), listed.reading(), listed.shape(), agreements, scorer.alignment());
        addFixed(evidence, query.reading(), listed.reading(), terms);
        return evidence;
    }

    private void addFixed(List<Evidence> evidence, Reading query, Reading listed, Terms terms) {
        boolean plain = query.isPlain() && listed.isPlain();
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
        if (isBesideLatin(query, listed, terms)) {
            evidence.add(new Evidence(
                    "romanisation",
                    "",
                    "",
                    weights.of(Weight.BESIDE_LATIN),
                    "the party has a name in Latin letters of its own"));
        }
        if (terms.weak()) {
            evidence.add(new Evidence(
                    "alias strength", "", "weak", weights.of(Weight.WEAK_ALIAS), "the listed name is a weak alias"));
        }
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

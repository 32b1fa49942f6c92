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

    /** No two names speak so strongly against each other, in hundredths of a bit, that it is worth ruling them out below that. */
    private static final int MOST_AGAINST = -1_000_000;

    /** The {@link NameContext} of two names. */
    private record Terms(
            PartyKind kind, boolean weak, boolean askedBesideLatin, boolean listedBesideLatin, boolean oneAlphabet) {}

    private final MatchWeights weights;
    private final NameScorer scorer;
    private final NameBound bound;
    private final Agreements agreements;
    private final WordPairs pairs = new WordPairs();
    private @Nullable PreparedReading bestQuery;
    private @Nullable PreparedReading bestListed;
    private boolean bestIsSilent;

    public NameMatcher(MatchWeights weights) {
        this.weights = weights;
        this.scorer = new NameScorer(weights);
        this.bound = new NameBound(scorer, weights);
        this.agreements = new Agreements(weights);
    }

    /**
     * The evidence of the two readings that agree best; empty if either name has none.
     *
     * @param context what else is known of the two parties' names
     */
    public List<Evidence> compare(AnalyzedName query, AnalyzedName listed, NameContext context) {
        return compare(PreparedNames.of(List.of(query)), 0, listed, context);
    }

    /** The same for a name of a query, which is prepared once for all that it is compared with. */
    public List<Evidence> compare(PartyNames query, int asked, AnalyzedName listed, NameContext context) {
        return compare(query.prepared(), asked, listed, context);
    }

    private List<Evidence> compare(PreparedNames query, int asked, AnalyzedName listed, NameContext context) {
        PreparedNames known = PreparedNames.of(List.of(listed));
        start(query, known);
        return compare(query.names().get(asked), known, 0, context);
    }

    /**
     * The same for names that were prepared, of the parties that {@link #start(PreparedNames, PreparedNames)} was told.
     *
     * @param known which of the listed party's names
     */
    List<Evidence> compare(PreparedName query, PreparedNames listed, int known, NameContext context) {
        PreparedName name = listed.names().get(known);
        PreparedReading left = null;
        PreparedReading right = null;
        int most = NOTHING;
        for (PreparedReading reading : query.readings()) {
            start(reading, listed);
            int total = weigh(reading, query, name, context, most);
            if (total > most) {
                most = total;
                left = bestQuery;
                right = bestListed;
            }
        }
        if (left == null || right == null) {
            return List.of();
        }
        return explain(left, right, listed, terms(query, name, context));
    }

    /** Begins weighing names of two parties. */
    void start(PreparedNames query, PreparedNames listed) {
        pairs.clear(query.words().words().size(), listed.words().words().size());
    }

    /** Begins weighing a reading of a query's name against names of a party. */
    void start(PreparedReading query, PreparedNames listed) {
        agreements.start(query.words(), query.asked(), query.numbers(), listed.words(), pairs);
    }

    /**
     * The most that a reading and one of those of a listed name weigh together, in hundredths of a bit; {@link #NOTHING}, or
     * less than they weigh, if that is no more than is of interest. Ask {@link #isSilent} whether it says nothing at all.
     *
     * @param query the reading that {@link #start(PreparedReading, PreparedNames)} was told
     * @param asked the name of which that is a reading
     * @param above what is of interest must weigh more, in hundredths of a bit
     */
    int weigh(PreparedReading query, PreparedName asked, PreparedName listed, NameContext context, int above) {
        Terms terms = terms(asked, listed, context);
        int most = above;
        bestQuery = null;
        bestListed = null;
        for (PreparedReading right : listed.readings()) {
            int fixed = fixedCosts(query.reading(), right.reading(), terms);
            if (mayReach(query, right, terms, most + 1L - fixed)) {
                int total = align(query, right, terms) + fixed;
                if (total > most) {
                    most = total;
                    bestQuery = query;
                    bestListed = right;
                    bestIsSilent = scorer.alignment().saysNothing() && isBare(query.reading(), right.reading(), terms);
                }
            }
        }
        return bestQuery == null ? NOTHING : most;
    }

    /** Whether the readings that were weighed last and found to be of interest say nothing, neither for nor against. */
    boolean isSilent() {
        return bestIsSilent;
    }

    private boolean mayReach(PreparedReading query, PreparedReading listed, Terms terms, long needed) {
        if (needed < MOST_AGAINST) {
            return true;
        }
        boolean plain = query.reading().isPlain() && listed.reading().isPlain();
        return bound.mayReach(query.shape(), listed.listed(), agreements, terms.kind(), plain, (int) needed);
    }

    private int align(PreparedReading query, PreparedReading listed, Terms terms) {
        boolean plain = query.reading().isPlain() && listed.reading().isPlain();
        // A party that tells how it writes itself in Latin letters leaves no room for a looser romanisation of ours.
        boolean spelt = plain || terms.oneAlphabet() || isBesideLatin(query.reading(), listed.reading(), terms);
        return scorer.score(query.shape(), listed.listed(), agreements, terms.kind(), plain, spelt);
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

    private List<Evidence> explain(PreparedReading query, PreparedReading listed, PreparedNames party, Terms terms) {
        start(query, party);
        align(query, listed, terms);
        List<Evidence> evidence = NameExplanation.of(
                query.reading(), query.shape(), listed.reading(), listed.listed(), agreements, scorer.alignment());
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

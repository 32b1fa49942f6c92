package dev.cordon.core.match;

import java.util.Arrays;

/**
 * With which spans of a query each listed word that it {@linkplain MetWords met} may agree without losing more than is of use, as
 * bits: one for each span. One thread at a time.
 */
final class Prospects {

    /** A query of more is not asked for its prospects. */
    static final int MOST_SPANS = 63;

    private final int leastLossPercent;
    private LossBudget budget = LossBudget.NONE;
    /** With which spans a word was asked to agree; and those of them with which it may, within each budget. */
    private long[] asked = new long[256];

    private long[] loose = new long[256];
    private long[] strict = new long[256];

    /** @param leastLossPercent how much of a word's loss counts at least */
    Prospects(int leastLossPercent) {
        this.leastLossPercent = leastLossPercent;
    }

    /** Begins another query. */
    void start(LossBudget mostLost) {
        budget = mostLost;
    }

    LossBudget budget() {
        return budget;
    }

    /** Makes room for the word met last, of which nothing is known. */
    void meet(int place) {
        if (place == asked.length) {
            asked = Arrays.copyOf(asked, place * 2);
            loose = Arrays.copyOf(loose, place * 2);
            strict = Arrays.copyOf(strict, place * 2);
        }
        asked[place] = 0;
        loose[place] = 0;
        strict[place] = 0;
    }

    /** Those of the wanted spans of which nothing is known yet. */
    long unasked(int place, long wanted) {
        return wanted & ~asked[place];
    }

    /** The spans with which the word may agree as far as is known, within one of the budgets. */
    long of(int place, boolean strict) {
        return strict ? this.strict[place] : loose[place];
    }

    /** Whether the word is known to agree with the span within the wider budget. */
    boolean mayAgree(int place, int span) {
        return (loose[place] >>> span & 1) != 0;
    }

    /** Notes what the word loses at least, or exactly, if it is to agree with a span of that rarity. */
    void note(int place, int span, int rarity, int loss) {
        long bit = 1L << span;
        asked[place] |= bit;
        if (loss <= budget.loose() && rarity > (long) loss * leastLossPercent / 100) {
            loose[place] |= bit;
            strict[place] |= loss <= budget.strict() ? bit : 0;
        }
    }
}

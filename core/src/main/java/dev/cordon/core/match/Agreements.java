package dev.cordon.core.match;

import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What relates the words of one query reading to the words of the list: computed when first asked for, then remembered
 * for the rest of the query, since listed names share most of their words.
 *
 * <p>An open-addressing table from word number to a row with one packed {@link TokenComparison} per query span, or
 * {@link #UNKNOWN} where nobody asked yet. Slots of former queries are told by their stamp and need no clearing. One thread
 * at a time.
 */
public final class Agreements {

    /** A comparison that was not made yet; a bound of its loss is this less the bound and one. */
    private static final int UNKNOWN = -1;

    /** The packed comparison of words that do not agree. */
    public static final int DIFFERENT = TokenComparison.NONE;

    private static final int MOST_SPANS = 63;

    private static final int LONGEST_ABBREVIATION = 4;

    private final TokenComparison comparison;
    private final int leastLossPercent;
    private WordSource listedWords = WordSource.of(List.of());
    private List<Span> querySpans = List.of();
    private List<AskedWord> queryWords = List.of();
    private int[] keys = new int[1024];
    private int[] stamps = new int[1024];
    private int[] rows = new int[1024 * 8];
    /** With which spans a word was asked to agree, as bits; and those of them with which it may, within each budget. */
    private long[] asked = new long[1024];

    private long[] loose = new long[1024];
    private long[] strict = new long[1024];
    private LossBudget budget = LossBudget.NONE;
    private @Nullable WordPairs pairs;
    private int[] askedNumbers = {};
    private int stamp;
    private int width = 1;
    private int used;

    public Agreements(MatchWeights weights) {
        comparison = new TokenComparison(weights);
        leastLossPercent = Math.min(100, weights.of(Weight.ROMANISED_LOSS));
    }

    /**
     * Begins another query.
     *
     * @param words  the query's spans, in the order of its shape
     * @param listed the listed words
     */
    public void start(List<Span> words, WordSource listed) {
        start(words, listed, LossBudget.NONE);
    }

    /** The same, with what a word may lose to be among the {@link #prospects}. */
    public void start(List<Span> words, WordSource listed, LossBudget mostLost) {
        List<AskedWord> asked = new ArrayList<>(words.size());
        for (Span span : words) {
            asked.add(new AskedWord(span.word()));
        }
        start(words, asked, listed);
        budget = mostLost;
    }

    /**
     * The same, with what was made of the words before, and what is known of them already.
     *
     * @param numbers of the query's words in the known pairs
     */
    void start(List<Span> words, List<AskedWord> asked, int[] numbers, WordSource listed, WordPairs known) {
        start(words, asked, listed);
        askedNumbers = numbers;
        pairs = known;
    }

    private void start(List<Span> words, List<AskedWord> asked, WordSource listed) {
        pairs = null;
        querySpans = words;
        queryWords = asked;
        listedWords = listed;
        budget = LossBudget.NONE;
        width = Math.max(1, words.size());
        used = 0;
        stamp++;
        if (stamp == 0) {
            Arrays.fill(stamps, 0);
            stamp = 1;
        }
        if (rows.length < keys.length * width) {
            rows = new int[keys.length * width];
        }
    }

    /** The row of a listed word, made if there is none. */
    int row(int word) {
        int slot = slot(word);
        if (stamps[slot] != stamp) {
            if (used * 2 > keys.length) {
                grow();
                slot = slot(word);
            }
            keys[slot] = word;
            stamps[slot] = stamp;
            asked[slot] = 0;
            loose[slot] = 0;
            strict[slot] = 0;
            used++;
            Arrays.fill(rows, slot * width, slot * width + width, UNKNOWN);
        }
        return slot * width;
    }

    /** Whether a query span was compared with a listed word before, and agrees with it. */
    boolean isKnown(int querySpan, int word) {
        int slot = slot(word);
        return stamps[slot] == stamp && rows[slot * width + querySpan] > TokenComparison.NONE;
    }

    /** The packed comparison of a query span with the word of a row. */
    int at(int row, int querySpan) {
        int known = rows[row + querySpan];
        if (known <= UNKNOWN) {
            known = compare(querySpan, keys[row / width]);
            rows[row + querySpan] = known;
        }
        return known;
    }

    /** The same, or one that loses no more, if no exact one was made yet. Only for {@link #prospects}. */
    int atBest(int row, int querySpan) {
        int known = rows[row + querySpan];
        return known > UNKNOWN ? known : TokenComparison.ofLoss(UNKNOWN - 1 - known);
    }

    /**
     * What the agreement of a query span with a listed word is worth at most, in hundredths of a bit.
     *
     * @param rarity the query span's
     * @return 0 or less if they are different words
     */
    public int worth(int querySpan, int rarity, int word) {
        int row = row(word);
        int compared = at(row, querySpan);
        if (compared == TokenComparison.NONE) {
            return 0;
        }
        if (knowsProspects()) {
            note(row / width, querySpan, TokenComparison.loss(compared));
        }
        int loss = TokenComparison.loss(compared) * leastLossPercent / 100;
        return Math.min(rarity, listedWords.word(word).rarity()) - loss;
    }

    /** The packed comparison of a query span with a listed word, {@link #DIFFERENT} if they are different words. */
    public int compared(int querySpan, int word) {
        return at(row(word), querySpan);
    }

    /**
     * Whether two words that agree are only a translation of each other, or abbreviations that merely sound alike: as the one
     * word of a firm's name, neither tells it from others ({@code KRK} is not {@code CRRC}).
     */
    boolean isLoose(int querySpan, int word) {
        Relation relation = TokenComparison.relation(compared(querySpan, word));
        if (relation == Relation.SAME || relation == Relation.TRANSLATION) {
            return relation == Relation.TRANSLATION;
        }
        Token one = querySpans.get(querySpan).word();
        Token other = listedWords.word(word);
        return one.form() == Token.Form.LATIN
                && other.form() == Token.Form.LATIN
                && Math.max(one.text().length(), other.text().length()) <= LONGEST_ABBREVIATION;
    }

    /** Whether {@link #prospects} can be asked for: not of names of more than some twenty words. */
    boolean knowsProspects() {
        return querySpans.size() <= MOST_SPANS;
    }

    /**
     * With which spans of the query a listed word may agree, as bits: of those that are wanted, and of those of which it is
     * known. Found by bounds alone, so that a span may be among them that does not agree after all; of the wanted ones never
     * the other way round. Letters of whole names are left out.
     *
     * @param strict which budget a word's loss must keep within
     * @param wanted spans as bits
     */
    long prospects(int word, boolean strict, long wanted) {
        int slot = row(word) / width;
        for (long rest = wanted & ~asked[slot]; rest != 0; rest &= rest - 1) {
            seek(slot, word, Long.numberOfTrailingZeros(rest));
        }
        return strict ? this.strict[slot] : loose[slot];
    }

    private void seek(int slot, int word, int span) {
        int loss = querySpans.get(span).isLiteral() ? Integer.MAX_VALUE : leastLoss(span, word);
        note(slot, span, loss);
        if ((loose[slot] >>> span & 1) != 0 && rows[slot * width + span] <= UNKNOWN) {
            rows[slot * width + span] = UNKNOWN - 1 - loss;
        }
    }

    private void note(int slot, int span, int loss) {
        long bit = 1L << span;
        asked[slot] |= bit;
        if (loss <= budget.loose() && querySpans.get(span).rarity() > (long) loss * leastLossPercent / 100) {
            loose[slot] |= bit;
            strict[slot] |= loss <= budget.strict() ? bit : 0;
        }
    }

    /** Whether words whose comparison is known may agree as far as the budget goes. */
    public boolean isWithinBudget(int compared) {
        return TokenComparison.loss(compared) <= budget.loose();
    }

    /** Takes a comparison over that was made for another query. */
    public void take(int span, int word, int compared) {
        rows[row(word) + span] = compared;
    }

    /** Whether a listed word stands for several words only, written together. */
    public boolean isParted(int word) {
        return WordGist.isJoined(listedWords.gist(word));
    }

    /** Whether a span of the query may agree with a listed word within the budget. */
    public boolean mayAgree(int span, int word) {
        return leastLoss(span, word) <= budget.loose();
    }

    /** A lower bound of the loss between a span and a word; more than the budget if that is certain. */
    private int leastLoss(int span, int word) {
        AskedWord asked = queryWords.get(span);
        long gist = listedWords.gist(word);
        boolean joins = WordGist.isJoined(gist) && querySpans.get(span).length() > 1;
        if (joins && !WordGist.alike(asked.gist(), gist)) {
            return Integer.MAX_VALUE;
        }
        if (WordGist.unlike(asked.gist(), gist)) {
            return Integer.MAX_VALUE;
        }
        if (!joins && WordGist.onlySounds(asked.gist(), gist)) {
            return comparison.leastLoss(asked, gist, listedWords.sounds(word), budget.loose());
        }
        int compared = compared(span, word);
        return compared == TokenComparison.NONE ? Integer.MAX_VALUE : TokenComparison.loss(compared);
    }

    private int compare(int span, int word) {
        WordPairs known = pairs;
        if (known == null) {
            return compareAnew(span, word);
        }
        int before = known.of(askedNumbers[span], word);
        if (before != WordPairs.UNKNOWN) {
            return before;
        }
        int compared = compareAnew(span, word);
        known.put(askedNumbers[span], word, compared);
        return compared;
    }

    /** Two joins are compared by their letters only: their parts are compared already. */
    private int compareAnew(int span, int word) {
        AskedWord asked = queryWords.get(span);
        if (comparison.differ(asked, listedWords.gist(word), listedWords.sounds(word))) {
            return TokenComparison.NONE;
        }
        Token listed = listedWords.word(word);
        return querySpans.get(span).length() > 1 && listedWords.isJoined(word)
                ? comparison.compareLetters(asked.token(), listed)
                : comparison.compare(asked, listed);
    }

    /** Where a word stands in the table, or where it would. */
    private int slot(int word) {
        int mask = keys.length - 1;
        int slot = word * 0x9E3779B9 >>> 7 & mask;
        while (stamps[slot] == stamp && keys[slot] != word) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldStamps = stamps;
        int[] oldRows = rows;
        long[] oldAsked = asked;
        long[] oldLoose = loose;
        long[] oldStrict = strict;
        keys = new int[oldKeys.length * 2];
        stamps = new int[keys.length];
        rows = new int[keys.length * width];
        asked = new long[keys.length];
        loose = new long[keys.length];
        strict = new long[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldStamps[old] == stamp) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                stamps[slot] = stamp;
                asked[slot] = oldAsked[old];
                loose[slot] = oldLoose[old];
                strict[slot] = oldStrict[old];
                System.arraycopy(oldRows, old * width, rows, slot * width, width);
            }
        }
    }
}

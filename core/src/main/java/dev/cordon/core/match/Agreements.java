package dev.cordon.core.match;

import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What relates the words of one query reading to the words of the list: computed when first asked for, then remembered
 * for the rest of the query, since listed names share most of their words.
 *
 * <p>An open-addressing table from word number to a row with one packed {@link TokenComparison} per query span, or
 * {@link #UNKNOWN} where nobody asked yet. Slots of former queries are told by their stamp and need no clearing. One thread
 * at a time.
 */
public final class Agreements {

    /** A comparison that was not made yet. */
    private static final int UNKNOWN = -1;

    /** No row. */
    static final int ABSENT = -1;

    private final TokenComparison comparison;
    private final int leastLossPercent;
    private WordSource listedWords = WordSource.of(List.of());
    private List<Span> querySpans = List.of();
    private List<AskedWord> queryWords = List.of();
    private int[] keys = new int[1024];
    private int[] stamps = new int[1024];
    private int[] rows = new int[1024 * 8];
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
        List<AskedWord> asked = new ArrayList<>(words.size());
        for (Span span : words) {
            asked.add(new AskedWord(span.word()));
        }
        start(words, asked, listed);
    }

    /** The same, with what was made of the words before. */
    void start(List<Span> words, List<AskedWord> asked, WordSource listed) {
        querySpans = words;
        queryWords = asked;
        listedWords = listed;
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
            used++;
            Arrays.fill(rows, slot * width, slot * width + width, UNKNOWN);
        }
        return slot * width;
    }

    /** The row of a listed word, or {@link #ABSENT} if nobody asked about the word. */
    int knownRow(int word) {
        int slot = slot(word);
        return stamps[slot] == stamp ? slot * width : ABSENT;
    }

    /** The packed comparison of a query span with the word of a row. */
    int at(int row, int querySpan) {
        int known = rows[row + querySpan];
        if (known == UNKNOWN) {
            known = compare(querySpan, keys[row / width]);
            rows[row + querySpan] = known;
        }
        return known;
    }

    /** The packed comparison of a query span with the word of a row; none if nobody asked for it yet. */
    int known(int row, int querySpan) {
        int known = rows[row + querySpan];
        return known == UNKNOWN ? TokenComparison.NONE : known;
    }

    /**
     * What the agreement of a query span with a listed word is worth at most, in hundredths of a bit.
     *
     * @param rarity the query span's
     * @return 0 or less if they are different words
     */
    public int worth(int querySpan, int rarity, int word) {
        int compared = compared(querySpan, word);
        if (compared == TokenComparison.NONE) {
            return 0;
        }
        int loss = TokenComparison.loss(compared) * leastLossPercent / 100;
        return Math.min(rarity, listedWords.word(word).rarity()) - loss;
    }

    /** The packed comparison of a query span with a listed word. */
    int compared(int querySpan, int word) {
        return at(row(word), querySpan);
    }

    /** Two joins are compared by their letters only: their parts are compared already. */
    private int compare(int span, int word) {
        AskedWord asked = queryWords.get(span);
        if (comparison.differ(asked, listedWords.gist(word))) {
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
        keys = new int[oldKeys.length * 2];
        stamps = new int[keys.length];
        rows = new int[keys.length * width];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldStamps[old] == stamp) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                stamps[slot] = stamp;
                System.arraycopy(oldRows, old * width, rows, slot * width, width);
            }
        }
    }
}

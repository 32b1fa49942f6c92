package dev.cordon.core.match;

import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.util.Arrays;
import java.util.List;

/**
 * What relates the words of one query reading to the words of the list: computed when first asked for, then remembered
 * for the rest of the query, since listed names share most of their words.
 *
 * <p>An open-addressing table from word number to a row with one packed {@link TokenComparison} per query span. One
 * thread at a time.
 */
public final class Agreements {

    private static final int EMPTY = -1;

    private final TokenComparison comparison;
    private final int leastLossPercent;
    private WordSource listedWords = WordSource.of(List.of());
    private List<Span> queryWords = List.of();
    private int[] keys = new int[1024];
    private int[] rows = new int[1024 * 8];
    private int width = 1;
    private int used;

    public Agreements(MatchWeights weights) {
        comparison = new TokenComparison(weights);
        leastLossPercent = Math.min(100, weights.of(Weight.ROMANISED_LOSS));
        Arrays.fill(keys, EMPTY);
    }

    /**
     * Begins another query.
     *
     * @param words  the query's spans, in the order of its shape
     * @param listed the listed words
     */
    public void start(List<Span> words, WordSource listed) {
        queryWords = words;
        listedWords = listed;
        width = Math.max(1, words.size());
        used = 0;
        Arrays.fill(keys, EMPTY);
        if (rows.length < keys.length * width) {
            rows = new int[keys.length * width];
        }
    }

    /** Where in {@link #at} the row of a listed word starts. */
    int row(int word) {
        int mask = keys.length - 1;
        int slot = word * 0x9E3779B9 >>> 7 & mask;
        while (keys[slot] != EMPTY) {
            if (keys[slot] == word) {
                return slot * width;
            }
            slot = slot + 1 & mask;
        }
        if (used * 2 > keys.length) {
            grow();
            return row(word);
        }
        keys[slot] = word;
        used++;
        fill(slot * width, word);
        return slot * width;
    }

    /** The packed comparison of a query span with the word of a row. */
    int at(int row, int querySpan) {
        return rows[row + querySpan];
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
    private void fill(int row, int number) {
        Token listed = listedWords.word(number);
        boolean joined = listedWords.isJoined(number);
        for (int span = 0; span < queryWords.size(); span++) {
            Span asked = queryWords.get(span);
            rows[row + span] = joined && asked.length() > 1
                    ? comparison.compareLetters(asked.word(), listed)
                    : comparison.compare(asked.word(), listed);
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        Arrays.fill(keys, EMPTY);
        rows = new int[keys.length * width];
        int mask = keys.length - 1;
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != EMPTY) {
                int slot = oldKeys[old] * 0x9E3779B9 >>> 7 & mask;
                while (keys[slot] != EMPTY) {
                    slot = slot + 1 & mask;
                }
                keys[slot] = oldKeys[old];
                System.arraycopy(oldRows, old * width, rows, slot * width, width);
            }
        }
    }
}

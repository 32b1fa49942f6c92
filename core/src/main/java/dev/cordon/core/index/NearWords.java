package dev.cordon.core.index;

import dev.cordon.core.name.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The listed words that agree with words of queries which came again: first names, words of trade and towns come in a thousand
 * queries, surnames in a few. A word is found as ever when it is first asked for, remembered when it comes again, and compared no
 * more from then on. What is remembered depends on nothing but the word and the watchlist.
 *
 * <p>One thread at a time.
 */
final class NearWords {

    /** The number of words beyond which it is forgotten which came before. */
    private static final int MOST_SEEN = 1 << 14;

    private final int mostInts;

    private final Set<Key> seen = new HashSet<>();
    private final Map<Key, int[]> known = new HashMap<>();
    private int size;

    /** @param mostInts number of ints beyond which all that was remembered is forgotten; a word takes some hundreds */
    NearWords(int mostInts) {
        this.mostInts = mostInts;
    }

    /** All of a word on which it depends what agrees with it. */
    private record Key(Token.Form form, boolean joined, String text) {}

    /** What agrees with a word: pairs of the listed word's number and the packed comparison; null if it was not remembered. */
    int @Nullable [] of(Token word, boolean joined) {
        return known.get(new Key(word.form(), joined, word.text()));
    }

    /** Whether a word came before, so that it is worth remembering. */
    boolean comesAgain(Token word, boolean joined) {
        if (seen.size() >= MOST_SEEN) {
            seen.clear();
        }
        return !seen.add(new Key(word.form(), joined, word.text()));
    }

    void remember(Token word, boolean joined, int[] pairs) {
        size += pairs.length;
        if (size > mostInts) {
            known.clear();
            size = pairs.length;
        }
        known.put(new Key(word.form(), joined, word.text()), pairs);
    }
}

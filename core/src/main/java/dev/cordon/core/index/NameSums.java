package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Token;
import java.nio.IntBuffer;

/**
 * Adds up, for each listed name, what the words that it shares with a query are worth at most.
 *
 * <p>For each span of the query and each listed word that agrees with it, the names of the word gain the span's worth; a
 * span counts once for a name, by its best word. The sum is an upper bound of what the pairs of these words can yield,
 * since a pair is worth at most the query span's rarity less the loss.
 *
 * <p>Holds scratch space of a few bytes for each listed name: one instance serves one thread.
 */
final class NameSums {

    private final Watchlist watchlist;
    private final int[] sums;
    private final int[] lastSpan;
    private final int[] lastWorth;
    private final int[] covered;
    private final IntList touched = new IntList();
    private final IntList words = new IntList();

    NameSums(Watchlist watchlist) {
        this.watchlist = watchlist;
        int names = watchlist.names().size();
        sums = new int[names];
        lastSpan = new int[names];
        lastWorth = new int[names];
        covered = new int[names];
    }

    /** Looks a span of the query up and adds what it is worth to the names that hold a word like it. */
    void add(NameShape query, int span, Token word, Agreements agreements) {
        int rarity = query.spanRarity(span);
        int mask = (1 << query.length(span)) - 1 << query.start(span);
        boolean joined = query.length(span) > 1;
        words.clear();
        SearchKeys.each(word, joined, key -> watchlist.keys().each(key, words::add));
        words.sort();
        for (int i = 0; i < words.size(); i++) {
            int listed = words.get(i);
            if ((i == 0 || listed != words.get(i - 1)) && agreements.mayAgree(span, listed)) {
                int worth = agreements.worth(span, rarity, listed);
                if (worth > 0) {
                    addNames(span + 1, listed, worth, mask);
                }
            }
        }
    }

    private void addNames(int span, int word, int worth, int mask) {
        IntBuffer postings = watchlist.postings();
        int end = watchlist.postingOffsets().get(word + 1);
        for (int at = watchlist.postingOffsets().get(word); at < end; at++) {
            int name = postings.get(at);
            if (lastSpan[name] != span) {
                if (lastSpan[name] == 0) {
                    touched.add(name);
                }
                lastSpan[name] = span;
                lastWorth[name] = 0;
            }
            covered[name] |= mask;
            if (worth > lastWorth[name]) {
                sums[name] += worth - lastWorth[name];
                lastWorth[name] = worth;
            }
        }
    }

    /** The names with a sum. */
    IntList names() {
        return touched;
    }

    /** In hundredths of a bit. */
    int sum(int name) {
        return sums[name];
    }

    /** The query's tokens that agree with a word of the name, as bits. */
    int covered(int name) {
        return covered[name];
    }

    /** Forgets all sums. */
    void clear() {
        for (int i = 0; i < touched.size(); i++) {
            int name = touched.get(i);
            sums[name] = 0;
            lastSpan[name] = 0;
            covered[name] = 0;
        }
        touched.clear();
    }
}

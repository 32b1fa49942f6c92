package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Span;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.List;

/**
 * Compares every word of a query with every word of the watchlist, by no key: the oracle for what {@link SearchKeys} lose.
 *
 * <p>Names in which no word agrees with one of the query weigh less than nothing: all that two names can gain, they gain by
 * words, or by all their letters, which are filed as a word. So the rows in which a word agrees are all that can reach a bound
 * above nothing, and each of them is scored in full.
 *
 * <p>Holds a bit for each row: one instance serves one thread.
 */
final class EveryWord {

    /** Ints of near words that are remembered, since it takes milliseconds to find them: some 64 MB. */
    private static final int REMEMBERED = 1 << 24;

    private final Watchlist watchlist;
    private final NearWords near = new NearWords(REMEMBERED);
    private final BitSet reached;

    EveryWord(Watchlist watchlist) {
        this.watchlist = watchlist;
        reached = new BitSet(watchlist.names().size());
    }

    /**
     * The rows in which a word agrees with one of the query's, as bits; valid until the next call.
     *
     * @param agreements is told all words that agree
     */
    BitSet rows(List<Span> words, NameShape query, Agreements agreements) {
        reached.clear();
        for (int span = 0; span < query.spans(); span++) {
            int[] pairs = agreeing(words.get(span), span, agreements);
            for (int i = 0; i < pairs.length; i += 2) {
                agreements.take(span, pairs[i], pairs[i + 1]);
                reach(pairs[i]);
            }
        }
        return reached;
    }

    private void reach(int word) {
        IntBuffer postings = watchlist.postings();
        int end = watchlist.postingOffsets().get(word + 1);
        for (int at = watchlist.postingOffsets().get(word); at < end; at++) {
            reached.set(postings.get(at));
        }
    }

    /** Pairs of the number of a listed word and its packed comparison. */
    private int[] agreeing(Span asked, int span, Agreements agreements) {
        boolean joined = asked.length() > 1;
        int[] known = near.of(asked.word(), joined);
        if (known != null) {
            return known;
        }
        IntList pairs = new IntList();
        for (int word = 0; word < watchlist.words().size(); word++) {
            int compared = agreements.comparedAnew(span, word);
            if (compared != Agreements.DIFFERENT) {
                pairs.add(word);
                pairs.add(compared);
            }
        }
        int[] found = pairs.toArray();
        near.remember(asked.word(), joined, found);
        return found;
    }
}

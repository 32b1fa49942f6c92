package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Token;
import java.nio.IntBuffer;
import java.util.Arrays;

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

    private static final int SUM = 0;
    /** The span that was added last, plus one; what it was worth; and {@link #JOINED}. */
    private static final int LAST = 1;

    private static final int COVERED = 2;
    /** The tokens covered by a word of their own, not by what they are written together. */
    private static final int ALONE = 3;

    /** Four ints, so that a row never lies across two cache lines, and large lists stay small. */
    private static final int WIDTH = 4;

    /** Set if a token agrees with what the name writes apart. */
    private static final int JOINED = Integer.MIN_VALUE;

    private static final int SPAN_SHIFT = 20;
    private static final int SPAN = ~JOINED & -1 << SPAN_SHIFT;
    /** Hundredths of a bit below 10,000 bits. */
    private static final int WORTH = (1 << SPAN_SHIFT) - 1;

    /** Ints of near words that are remembered: some 8 MB. */
    private static final int REMEMBERED = 1 << 21;

    private final Watchlist watchlist;
    /** Of each row side by side, so that they come with one cache line. */
    private final int[] states;

    private final IntList touched = new IntList();
    private final IntList words = new IntList();
    private final NearWords near = new NearWords(REMEMBERED);

    NameSums(Watchlist watchlist) {
        this.watchlist = watchlist;
        states = new int[watchlist.names().size() * WIDTH];
    }

    /** Looks a span of the query up and adds what it is worth to the names that hold a word like it. */
    void add(NameShape query, int span, Token word, Agreements agreements) {
        boolean joined = query.length(span) > 1;
        int[] pairs = near.of(word, joined);
        if (pairs == null) {
            collectWords(word, joined);
            if (near.comesAgain(word, joined)) {
                pairs = compared(span, agreements);
                near.remember(word, joined, pairs);
            }
        }
        if (pairs == null) {
            addCollected(query, span, agreements);
        } else {
            for (int i = 0; i < pairs.length; i += 2) {
                if (agreements.isWithinBudget(pairs[i + 1])) {
                    agreements.take(span, pairs[i], pairs[i + 1]);
                    addWord(query, span, pairs[i], agreements);
                }
            }
        }
    }

    private void collectWords(Token word, boolean joined) {
        words.clear();
        SearchKeys.ofAsked(word, joined, key -> watchlist.keys().each(key, words::add));
        words.sortDistinct();
    }

    private int[] compared(int span, Agreements agreements) {
        IntList pairs = new IntList();
        for (int i = 0; i < words.size(); i++) {
            int compared = agreements.compared(span, words.get(i));
            if (compared != Agreements.DIFFERENT) {
                pairs.add(words.get(i));
                pairs.add(compared);
            }
        }
        return pairs.toArray();
    }

    private void addCollected(NameShape query, int span, Agreements agreements) {
        for (int i = 0; i < words.size(); i++) {
            if (agreements.mayAgree(span, words.get(i))) {
                addWord(query, span, words.get(i), agreements);
            }
        }
    }

    private void addWord(NameShape query, int span, int listed, Agreements agreements) {
        int worth = agreements.worth(span, query.spanRarity(span), listed);
        if (worth > 0) {
            boolean parted = query.length(span) == 1 && agreements.isParted(listed);
            int mask = (1 << query.length(span)) - 1 << query.start(span);
            addNames(span + 1 << SPAN_SHIFT, listed, worth, mask, parted ? JOINED : 0);
        }
    }

    private void addNames(int span, int word, int worth, int mask, int parted) {
        IntBuffer postings = watchlist.postings();
        int end = watchlist.postingOffsets().get(word + 1);
        for (int at = watchlist.postingOffsets().get(word); at < end; at++) {
            int name = postings.get(at);
            int state = name * WIDTH;
            int last = states[state + LAST];
            if ((last & SPAN) != span) {
                if (last == 0) {
                    touched.add(name);
                }
                last = last & JOINED | span;
            }
            int more = Math.max(0, worth - (last & WORTH));
            states[state + SUM] += more;
            states[state + LAST] = last + more | parted;
            states[state + COVERED] |= mask;
            states[state + ALONE] |= Integer.bitCount(mask) == 1 ? mask : 0;
        }
    }

    /** The names with a sum. */
    IntList names() {
        return touched;
    }

    /** In hundredths of a bit. */
    int sum(int name) {
        return states[name * WIDTH + SUM];
    }

    /** The query's tokens that agree with a word of the name, as bits. */
    int covered(int name) {
        return states[name * WIDTH + COVERED];
    }

    /** Those of them that agree with a word by themselves, as bits. */
    int alone(int name) {
        return states[name * WIDTH + ALONE];
    }

    /** Whether one of the query's tokens agrees with what the name writes apart. */
    boolean isJoined(int name) {
        return states[name * WIDTH + LAST] < 0;
    }

    /** Forgets all sums. */
    void clear() {
        for (int i = 0; i < touched.size(); i++) {
            int state = touched.get(i) * WIDTH;
            Arrays.fill(states, state, state + WIDTH, 0);
        }
        touched.clear();
    }
}

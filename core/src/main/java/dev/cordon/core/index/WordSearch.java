package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import java.util.Arrays;
import java.util.List;

/** Finds the listed names that share enough words with a query to be looked at. One instance serves one thread. */
final class WordSearch {

    /** Shorter words are hardly ever two. */
    private static final int LONG = 8;

    private final NameSums sums;
    /** Row of each name found, and the tokens that agree by themselves, one long. */
    private long[] found = new long[64];

    private int count;

    WordSearch(Watchlist watchlist) {
        sums = new NameSums(watchlist);
    }

    /**
     * Finds the names whose sum reaches what is needed; ask {@link #found}, {@link #name} and {@link #alone} afterwards.
     *
     * @param needed what a row needs
     */
    void run(NameShape query, List<Span> queryWords, Agreements agreements, NeededSum needed) {
        count = 0;
        for (int span = 0; span < query.spans(); span++) {
            if (isSought(query, span)) {
                Token word = queryWords.get(span).word();
                if (query.length(span) == 1 && SearchKeys.isBeginning(word)) {
                    needed.addBeginning(query.start(span));
                }
                if (query.length(span) == 1 && word.text().length() >= LONG) {
                    needed.addLong();
                }
                sums.add(query, span, word, agreements);
            } else {
                needed.addUnsought(query.role(query.start(span)), query.spanRarity(span));
            }
        }
        for (int i = 0; i < sums.names().size(); i++) {
            int name = sums.names().get(i);
            if (needed.isReached(name, sums.sum(name), sums.covered(name), sums.isJoined(name))) {
                add(name, sums.alone(name));
            }
        }
        sums.clear();
        Arrays.sort(found, 0, count);
    }

    private void add(int name, int alone) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = (long) name << 32 | alone & 0xffffffffL;
    }

    private static boolean isSought(NameShape query, int span) {
        if (query.length(span) > 1 || span == query.literal()) {
            return true;
        }
        TokenRole role = query.role(query.start(span));
        return role.isContent() && role != TokenRole.INITIAL
                || role == TokenRole.ACRONYM
                || role == TokenRole.NUMBER && query.tokens() == 1;
    }

    int found() {
        return count;
    }

    int name(int index) {
        return (int) (found[index] >>> 32);
    }

    /** The tokens of the query that share a key with a word of the name and agree with it by themselves, as bits. */
    int alone(int index) {
        return (int) found[index];
    }
}

package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import java.nio.IntBuffer;
import java.util.List;

/**
 * Adds up, for each listed name, what the words that it shares with a query are worth at most.
 *
 * <p>For each span of the query and each listed word that agrees with it, the names of the word gain the span's worth; a
 * span counts once for a name, by its best word. The sum is an upper bound of what the pairs of these words can yield,
 * since a pair is worth at most the query span's rarity less the loss.
 */
final class WordSearch {

    private final Watchlist watchlist;
    private final int[] sums;
    private final int[] lastSpan;
    private final int[] lastWorth;
    private final int[] covered;
    private final IntList touched = new IntList();
    private final IntList found = new IntList();
    private final IntList words = new IntList();

    WordSearch(Watchlist watchlist) {
        this.watchlist = watchlist;
        int names = watchlist.names().size();
        sums = new int[names];
        lastSpan = new int[names];
        lastWorth = new int[names];
        covered = new int[names];
    }

    /**
     * Finds the names whose sum reaches what is needed; ask {@link #found} and {@link #name} afterwards.
     *
     * @param needed least sum of a name in which every telling word of the query was found
     * @param partly least sum of another
     */
    void run(NameShape query, List<Span> queryWords, Agreements agreements, int needed, int partly) {
        found.clear();
        int telling = telling(query);
        int unsought = unsought(query);
        for (int span = 0; span < query.spans(); span++) {
            if (isSought(query, span)) {
                addSpan(query, span, queryWords.get(span).word(), agreements);
            }
        }
        for (int i = 0; i < touched.size(); i++) {
            int name = touched.get(i);
            if (sums[name] >= ((covered[name] & telling) == telling ? needed : partly) - unsought) {
                found.add(name);
            }
            sums[name] = 0;
            lastSpan[name] = 0;
            covered[name] = 0;
        }
        touched.clear();
        found.sort();
    }

    /** What the words that are not looked up can add: articles, numerals, initials. */
    private static int unsought(NameShape query) {
        int sum = 0;
        for (int span = 0; span < query.spans(); span++) {
            sum += isSought(query, span) ? 0 : query.spanRarity(span);
        }
        return sum;
    }

    private static boolean isSought(NameShape query, int span) {
        if (query.length(span) > 1 || span == query.literal()) {
            return true;
        }
        TokenRole role = query.role(query.start(span));
        return role.isContent() && role != TokenRole.INITIAL || role == TokenRole.NUMBER && query.tokens() == 1;
    }

    /** The tokens without which a name does not agree as a whole. */
    private static int telling(NameShape query) {
        int mask = 0;
        for (int token = 0; token < query.tokens(); token++) {
            TokenRole role = query.role(token);
            mask |= role.isContent() && role != TokenRole.INITIAL ? 1 << token : 0;
        }
        return mask;
    }

    private void addSpan(NameShape query, int span, Token word, Agreements agreements) {
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

    int found() {
        return found.size();
    }

    int name(int index) {
        return found.get(index);
    }
}

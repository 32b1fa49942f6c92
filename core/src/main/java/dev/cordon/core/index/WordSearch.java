package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Span;
import dev.cordon.core.name.TokenRole;
import java.util.List;

/** Finds the listed names that share enough words with a query to be looked at. One instance serves one thread. */
final class WordSearch {

    private final NameSums sums;
    private final IntList found = new IntList();

    WordSearch(Watchlist watchlist) {
        sums = new NameSums(watchlist);
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
                sums.add(query, span, queryWords.get(span).word(), agreements);
            }
        }
        for (int i = 0; i < sums.names().size(); i++) {
            int name = sums.names().get(i);
            if (sums.sum(name) >= ((sums.covered(name) & telling) == telling ? needed : partly) - unsought) {
                found.add(name);
            }
        }
        sums.clear();
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
        return role.isContent() && role != TokenRole.INITIAL
                || role == TokenRole.ACRONYM
                || role == TokenRole.NUMBER && query.tokens() == 1;
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

    int found() {
        return found.size();
    }

    int name(int index) {
        return found.get(index);
    }
}

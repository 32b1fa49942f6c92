package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the stretches of a running text in which a listed name may stand, misspelt or not. What the text says besides costs
 * a name nothing: a name is kept if most of what it is worth stands close together. Whether it is meant, a comparison of the
 * stretch with the entry has to tell.
 *
 * <p>Holds scratch space of a few bytes for each listed name: one instance serves one thread.
 */
public final class PassageSearch {

    /** The most words of one search; longer texts are searched piece by piece, with an overlap. */
    public static final int MOST_WORDS = NameShape.MOST_TOKENS - 1;

    /** In hundredths of a bit: names worth less are found by chance in any text. */
    private static final int LEAST = 800;
    /** How much of what a name's telling words are worth must stand in the text, in per cent. */
    private static final int LEAST_SHARE = 45;
    /** How many words that are no part of a name may stand within it. */
    private static final int WIDEST_GAP = 1;

    private static final Comparator<Passage> IN_ORDER = Comparator.comparingInt(Passage::entry)
            .thenComparingInt(Passage::first)
            .thenComparingInt(Passage::last);

    private final Watchlist watchlist;
    private final Agreements agreements;
    private final NameShape listed = new NameShape();
    private final NameSums sums;
    private final int[] worths = new int[NameShape.MOST_TOKENS];

    /**
     * A stretch of the text.
     *
     * @param entry number of the entry whose name may stand there
     * @param first index of its first word
     * @param last  index of its last word
     */
    public record Passage(int entry, int first, int last) {}

    public PassageSearch(Watchlist watchlist, MatchWeights weights) {
        this.watchlist = watchlist;
        this.agreements = new Agreements(weights);
        this.sums = new NameSums(watchlist);
    }

    /**
     * The stretches worth comparing, each once for an entry, in the order of entries and of the text.
     *
     * @param text words in the order of the text, without numbers; at most {@link #MOST_WORDS}
     * @throws IllegalArgumentException if there are more
     */
    public List<Passage> search(List<Token> text) {
        if (text.size() > MOST_WORDS) {
            throw new IllegalArgumentException("at most " + MOST_WORDS + " words at once, not " + text.size());
        }
        Reading reading = new Reading(Reading.AS_WRITTEN, text, null, null);
        List<Span> spans = Span.of(reading);
        NameShape query = NameShape.of(reading, spans);
        agreements.start(spans, watchlist.words());
        for (int span = 0; span < query.spans(); span++) {
            if (query.length(span) > 1 || isSought(query.role(query.start(span)))) {
                sums.add(query, span, spans.get(span).word(), agreements);
            }
        }
        return collect(query);
    }

    private static boolean isSought(TokenRole role) {
        return role.isContent() && role != TokenRole.INITIAL;
    }

    private List<Passage> collect(NameShape query) {
        Set<Passage> passages = new TreeSet<>(IN_ORDER);
        IntList names = sums.names();
        for (int i = 0; i < names.size(); i++) {
            int name = names.get(i);
            if (sums.sum(name) >= LEAST && (watchlist.names().flags(name) & NameRows.WEAK) == 0) {
                addPassages(query, name, sums.covered(name), passages);
            }
        }
        sums.clear();
        return List.copyOf(passages);
    }

    /** Words of the name that stand far from the others are there by chance: each cluster must do alone. */
    private void addPassages(NameShape query, int name, int mask, Set<Passage> passages) {
        int needed = Math.max(LEAST, watchlist.names().telling(name) * LEAST_SHARE / 100);
        if (sums.sum(name) < needed) {
            return;
        }
        watchlist.names().fill(name, listed);
        weigh(query, mask);
        int first = -1;
        int last = -1;
        int sum = 0;
        for (int token = 0; token <= query.tokens(); token++) {
            boolean ends = token == query.tokens() || last >= 0 && token - last > WIDEST_GAP + 1;
            if (ends && first >= 0) {
                if (sum >= needed) {
                    add(passages, name, first, last);
                }
                first = -1;
                last = -1;
                sum = 0;
            }
            if (token < query.tokens() && (mask >>> token & 1) != 0) {
                first = first < 0 ? token : first;
                last = token;
                sum += worths[token];
            }
        }
    }

    private void add(Set<Passage> passages, int name, int first, int last) {
        NameRows rows = watchlist.names();
        for (int bearer = rows.firstBearer(name); bearer < rows.firstBearer(name + 1); bearer++) {
            passages.add(new Passage(rows.entry(bearer), first, last));
        }
    }

    /** What each word of the text is worth for the listed name at best, alone or as part of a join. */
    private void weigh(NameShape query, int mask) {
        Arrays.fill(worths, 0, query.tokens(), 0);
        for (int span = 0; span < query.spans(); span++) {
            int spanMask = (1 << query.length(span)) - 1 << query.start(span);
            if ((spanMask & mask) == spanMask) {
                int best = 0;
                for (int word = 0; word < listed.spans(); word++) {
                    best = Math.max(best, agreements.worth(span, query.spanRarity(span), listed.word(word)));
                }
                int share = best / query.length(span);
                for (int token = query.start(span); token < query.start(span) + query.length(span); token++) {
                    worths[token] = Math.max(worths[token], share);
                }
            }
        }
    }
}

package dev.cordon.core.match;

import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What relates the words of one query reading to the words of the list: computed when first asked for, then remembered
 * for the rest of the query, since listed names share most of their words.
 *
 * <p>Each word that the query {@linkplain MetWords meets} has a row with one packed {@link TokenComparison} per query span, or
 * {@link #UNKNOWN} where nobody asked yet. One thread at a time.
 */
public final class Agreements {

    /** A comparison that was not made yet; a bound of its loss is this less the bound and one. */
    private static final int UNKNOWN = -1;

    /** The packed comparison of words that do not agree. */
    public static final int DIFFERENT = TokenComparison.NONE;

    private static final int LONGEST_ABBREVIATION = 4;

    private final TokenComparison comparison;
    private final int leastLossPercent;
    private final int mostLostByParts;
    private WordSource listedWords = WordSource.of(List.of());
    private List<Span> querySpans = List.of();
    private List<AskedWord> queryWords = List.of();
    private final MetWords met = new MetWords();
    private int[] rows = {};
    private final Prospects prospects;
    private @Nullable WordPairs pairs;
    private int[] askedNumbers = {};
    /** Whether all words are taken for different but those that are taken over. */
    private boolean differing;

    private int width = 1;

    public Agreements(MatchWeights weights) {
        comparison = new TokenComparison(weights);
        leastLossPercent = Math.min(100, weights.of(Weight.ROMANISED_LOSS));
        mostLostByParts =
                leastLossPercent == 0 ? Integer.MAX_VALUE : 1 + PairWorth.PARTS_ALIKE * 100 / leastLossPercent;
        prospects = new Prospects(leastLossPercent);
    }

    /**
     * Begins another query.
     *
     * @param words  the query's spans, in the order of its shape
     * @param listed the listed words
     */
    public void start(List<Span> words, WordSource listed) {
        start(words, listed, LossBudget.NONE);
    }

    /** The same, with what a word may lose to be among the {@link #prospects}. */
    public void start(List<Span> words, WordSource listed, LossBudget mostLost) {
        List<AskedWord> asked = new ArrayList<>(words.size());
        for (Span span : words) {
            asked.add(new AskedWord(span.word()));
        }
        start(words, asked, listed);
        prospects.start(mostLost);
    }

    /**
     * The same, with what was made of the words before, and what is known of them already.
     *
     * @param numbers of the query's words in the known pairs
     */
    void start(List<Span> words, List<AskedWord> asked, int[] numbers, WordSource listed, WordPairs known) {
        start(words, asked, listed);
        askedNumbers = numbers;
        pairs = known;
    }

    private void start(List<Span> words, List<AskedWord> asked, WordSource listed) {
        pairs = null;
        querySpans = words;
        queryWords = asked;
        listedWords = listed;
        prospects.start(LossBudget.NONE);
        forget(UNKNOWN);
        width = Math.max(1, words.size());
    }

    /** Forgets all words, in one go instead of each when it is met; every comparison is what is told until it is made. */
    private void forget(int unasked) {
        boolean all = differing || unasked != UNKNOWN;
        Arrays.fill(rows, 0, all ? rows.length : Math.min(rows.length, met.size() * width), unasked);
        differing = unasked != UNKNOWN;
        met.clear();
    }

    /** The row of a listed word, made if there is none. */
    int row(int word) {
        return place(word) * width;
    }

    private int place(int word) {
        int known = met.find(word);
        return known == MetWords.NOT_MET ? meet(word) : known;
    }

    private int meet(int word) {
        int place = met.add(word);
        int row = place * width;
        if (row + width > rows.length) {
            int size = rows.length;
            rows = Arrays.copyOf(rows, Math.max(size * 2, row + width));
            Arrays.fill(rows, size, rows.length, differing ? DIFFERENT : UNKNOWN);
        }
        prospects.meet(place);
        return place;
    }

    /** Whether a query span was compared with a listed word before, and agrees with it. */
    boolean isKnown(int querySpan, int word) {
        int place = met.find(word);
        return place != MetWords.NOT_MET && rows[place * width + querySpan] > TokenComparison.NONE;
    }

    /** The packed comparison of a query span with the word of a row. */
    int at(int row, int querySpan) {
        int known = rows[row + querySpan];
        if (known <= UNKNOWN) {
            known = compare(querySpan, met.word(row / width));
            rows[row + querySpan] = known;
        }
        return known;
    }

    /** The same, or one that loses no more, if no exact one was made yet. Only for {@link #prospects}. */
    int atBest(int row, int querySpan) {
        int known = rows[row + querySpan];
        return known > UNKNOWN ? known : TokenComparison.ofLoss(UNKNOWN - 1 - known);
    }

    /**
     * What the agreement of a query span with a listed word is worth at most, in hundredths of a bit.
     *
     * @param rarity the query span's
     * @return 0 or less if they are different words
     */
    public int worth(int querySpan, int rarity, int word) {
        int place = place(word);
        int compared = at(place * width, querySpan);
        if (compared == TokenComparison.NONE) {
            return 0;
        }
        if (knowsProspects()) {
            prospects.note(place, querySpan, querySpans.get(querySpan).rarity(), TokenComparison.loss(compared));
        }
        int loss = TokenComparison.loss(compared) * leastLossPercent / 100;
        return Math.min(rarity, listedWords.word(word).rarity()) - loss;
    }

    /** The packed comparison of a query span with a listed word, {@link #DIFFERENT} if they are different words. */
    public int compared(int querySpan, int word) {
        return at(row(word), querySpan);
    }

    /**
     * Whether two words that agree are only a translation of each other, or abbreviations that merely sound alike: as the one
     * word of a firm's name, neither tells it from others ({@code KRK} is not {@code CRRC}).
     */
    boolean isLoose(int querySpan, int word) {
        Relation relation = TokenComparison.relation(compared(querySpan, word));
        if (relation == Relation.SAME || relation == Relation.TRANSLATION) {
            return relation == Relation.TRANSLATION;
        }
        Token one = querySpans.get(querySpan).word();
        Token other = listedWords.word(word);
        return one.form() == Token.Form.LATIN
                && other.form() == Token.Form.LATIN
                && Math.max(one.text().length(), other.text().length()) <= LONGEST_ABBREVIATION;
    }

    /** Whether {@link #prospects} can be asked for: not of names of more than some twenty words. */
    boolean knowsProspects() {
        return querySpans.size() <= Prospects.MOST_SPANS;
    }

    /**
     * With which spans of the query a listed word may agree, as bits: of those that are wanted, and of those of which it is
     * known. Found by bounds alone, so that a span may be among them that does not agree after all; of the wanted ones never
     * the other way round. Letters of whole names are left out.
     *
     * @param strict which budget a word's loss must keep within
     * @param wanted spans as bits
     */
    long prospects(int word, boolean strict, long wanted) {
        int place = place(word);
        for (long rest = prospects.unasked(place, wanted); rest != 0; rest &= rest - 1) {
            seek(place, word, Long.numberOfTrailingZeros(rest));
        }
        return prospects.of(place, strict);
    }

    private void seek(int place, int word, int span) {
        int loss = querySpans.get(span).isLiteral() ? Integer.MAX_VALUE : leastLoss(span, word);
        prospects.note(place, span, querySpans.get(span).rarity(), loss);
        if (prospects.mayAgree(place, span) && rows[place * width + span] <= UNKNOWN) {
            rows[place * width + span] = UNKNOWN - 1 - loss;
        }
    }

    /** Whether words whose comparison is known may agree as far as the budget goes. */
    public boolean isWithinBudget(int compared) {
        return TokenComparison.loss(compared) <= prospects.budget().loose();
    }

    /** Takes all words for different from now on but those that are {@linkplain #take taken} over. */
    public void startFromAll() {
        forget(DIFFERENT);
    }

    /** Compares a query span with a listed word, whatever is known, and remembers nothing. */
    public int comparedAnew(int span, int word) {
        return compareAnew(span, word);
    }

    /** Takes a comparison over that was made for another query. */
    public void take(int span, int word, int compared) {
        int row = row(word); // may grow the rows, so before they are asked for
        rows[row + span] = compared;
    }

    /** Whether a listed word stands for several words only, written together. */
    public boolean isParted(int word) {
        return WordGist.isJoined(listedWords.gist(word));
    }

    /** Whether a span of the query may agree with a listed word within the budget. */
    public boolean mayAgree(int span, int word) {
        return leastLoss(span, word) <= prospects.budget().loose();
    }

    /** A lower bound of the loss between a span and a word; more than the budget if that is certain. */
    private int leastLoss(int span, int word) {
        AskedWord asked = queryWords.get(span);
        long gist = listedWords.gist(word);
        boolean joins = WordGist.isJoined(gist) && querySpans.get(span).length() > 1;
        if (joins && !WordGist.alike(asked.gist(), gist)) {
            return Integer.MAX_VALUE;
        }
        if (WordGist.unlike(asked.gist(), gist)) {
            return Integer.MAX_VALUE;
        }
        if (!joins && WordGist.onlySounds(asked.gist(), gist)) {
            return comparison.leastLoss(asked, gist, listedWords.sounds(word), mostLost(span, gist));
        }
        int compared = compared(span, word);
        return compared == TokenComparison.NONE ? Integer.MAX_VALUE : TokenComparison.loss(compared);
    }

    /** What of the budget is of use: little where one of the two is several words written together. */
    private int mostLost(int span, long gist) {
        boolean parts = querySpans.get(span).length() > 1 || WordGist.isJoined(gist);
        return parts
                ? Math.min(prospects.budget().loose(), mostLostByParts)
                : prospects.budget().loose();
    }

    private int compare(int span, int word) {
        WordPairs known = pairs;
        if (known == null) {
            return compareAnew(span, word);
        }
        int before = known.of(askedNumbers[span], word);
        if (before != WordPairs.UNKNOWN) {
            return before;
        }
        int compared = compareAnew(span, word);
        known.put(askedNumbers[span], word, compared);
        return compared;
    }

    /** Two joins are compared by their letters only: their parts are compared already. */
    private int compareAnew(int span, int word) {
        AskedWord asked = queryWords.get(span);
        long gist = listedWords.gist(word);
        if (WordGist.isJoined(gist) && querySpans.get(span).length() > 1) {
            return WordGist.alike(asked.gist(), gist)
                    ? comparison.compareLetters(asked.token(), listedWords.word(word))
                    : TokenComparison.NONE;
        }
        return comparison.differ(asked, gist, listedWords.sounds(word))
                ? TokenComparison.NONE
                : comparison.compare(asked, listedWords.word(word));
    }
}

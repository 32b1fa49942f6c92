package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.LossBudget;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameBound;
import dev.cordon.core.match.NameContext;
import dev.cordon.core.match.NameScorer;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.match.Weight;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries whose names agree with a query, and how well.
 *
 * <p>Words are looked up by {@link SearchKeys}; each word that agrees adds what it is worth to all names in which it
 * stands; the names whose sum can still reach the bound are scored in full. Comparing every name instead gives the oracle
 * for what the keys lose.
 *
 * <p>Holds scratch space of a few bytes for each listed name: one instance serves one thread.
 */
public final class CandidateSearch {

    /** Slack for words that agree although no key joins them, in hundredths of a bit. */
    private static final int MISSED_WORD = 1100;

    private final Watchlist watchlist;
    private final MatchWeights weights;
    private final Agreements agreements;
    private final NameScorer scorer;
    private final NameBound nameBound;
    private final WordSearch wordSearch;
    private final NameShape listed = new NameShape();
    private final int[] best;
    private final int[] bestName;
    private final int[] bestAsked;
    private boolean besideLatin;
    private @Nullable PartyKind sought;
    private long compared;
    private final IntList touched = new IntList();

    public CandidateSearch(Watchlist watchlist, MatchWeights weights) {
        this.watchlist = watchlist;
        this.weights = weights;
        this.agreements = new Agreements(weights);
        this.scorer = new NameScorer(weights);
        this.nameBound = new NameBound(scorer, weights);
        this.wordSearch = new WordSearch(watchlist);
        this.best = new int[watchlist.size()];
        this.bestName = new int[watchlist.size()];
        this.bestAsked = new int[watchlist.size()];
        Arrays.fill(best, Integer.MIN_VALUE);
    }

    /**
     * The entries with a name whose evidence reaches the bound, in the order of their numbers.
     *
     * @param names      the query's names
     * @param kind       what is sought; an entry of another kind must agree by so much the more
     * @param bound      least evidence of names in hundredths of a bit, without the prior
     * @param exhaustive whether to compare every listed name
     */
    public List<Candidate> search(List<AnalyzedName> names, @Nullable PartyKind kind, int bound, boolean exhaustive) {
        sought = kind;
        boolean anyInLatin = NameContext.anyInLatin(names);
        for (int asked = 0; asked < names.size(); asked++) {
            besideLatin = anyInLatin && !names.get(asked).isLatin();
            for (Reading reading : names.get(asked).readings()) {
                searchReading(reading, asked, bound, exhaustive);
            }
        }
        return collect();
    }

    /**
     * An entry that an identifier points to: its name that agrees best with the query, however badly.
     *
     * @param number of the entry
     */
    public Candidate compare(int number, List<AnalyzedName> names) {
        return compare(number, names, true);
    }

    /** The same, but for its weak aliases; the candidate has no name if no strong one could be compared. */
    public Candidate compareStrong(int number, List<AnalyzedName> names) {
        return compare(number, names, false);
    }

    private Candidate compare(int number, List<AnalyzedName> names, boolean weakToo) {
        boolean anyInLatin = NameContext.anyInLatin(names);
        for (int asked = 0; asked < names.size(); asked++) {
            besideLatin = anyInLatin && !names.get(asked).isLatin();
            for (Reading reading : names.get(asked).readings()) {
                List<Span> words = Span.of(reading);
                NameShape query = NameShape.of(reading, words);
                agreements.start(words, watchlist.words());
                for (int name = watchlist.names().first(number);
                        name < watchlist.names().first(number + 1);
                        name++) {
                    if (weakToo || (watchlist.names().flags(name) & NameRows.WEAK) == 0) {
                        score(query, reading, name, asked, Integer.MIN_VALUE + 1);
                    }
                }
            }
        }
        List<Candidate> found = collect();
        return found.isEmpty() ? new Candidate(number, -1, -1, 0) : found.get(0);
    }

    private void searchReading(Reading reading, int asked, int bound, boolean exhaustive) {
        List<Span> words = Span.of(reading);
        NameShape query = NameShape.of(reading, words);
        agreements.start(
                words, watchlist.words(), LossBudget.of(query, weights, bound - weights.of(reading.liberty())));
        if (exhaustive) {
            for (int name = 0; name < watchlist.names().size(); name++) {
                score(query, reading, name, asked, bound);
            }
            return;
        }
        int only = query.telling() == 1 ? weights.of(Weight.ONLY_WORD_AGREES) : 0;
        int needed = bound - weights.of(Weight.WHOLE_NAME_AGREES) - only;
        int missed = MISSED_WORD + (query.isCutOff() ? weights.of(Weight.WHOLE_NAME_AGREES) : 0);
        wordSearch.run(query, words, agreements, needed, bound - missed);
        for (int i = 0; i < wordSearch.found(); i++) {
            scoreIfWorth(query, reading, wordSearch.name(i), asked, bound);
        }
    }

    private void scoreIfWorth(NameShape query, Reading reading, int name, int asked, int bound) {
        NameRows rows = watchlist.names();
        PartyKind kind = watchlist.kind(rows.entry(name));
        boolean plain = isPlain(reading, name);
        int otherKind = sought == null || sought == kind ? 0 : weights.of(Weight.KIND_DIFFERS);
        int needed = bound - fixedCosts(reading, plain, rows.flags(name)) - otherKind;
        rows.fill(name, listed);
        if (nameBound.mayReach(query, listed, agreements, kind, plain, needed)) {
            scoreFilled(query, reading, name, asked, bound);
        }
    }

    private void score(NameShape query, Reading reading, int name, int asked, int bound) {
        watchlist.names().fill(name, listed);
        scoreFilled(query, reading, name, asked, bound);
    }

    private boolean isPlain(Reading reading, int name) {
        return reading.isPlain() && (watchlist.names().flags(name) & NameRows.PLAIN) != 0;
    }

    private void scoreFilled(NameShape query, Reading reading, int name, int asked, int bound) {
        compared++;
        NameRows rows = watchlist.names();
        int entry = rows.entry(name);
        boolean plain = isPlain(reading, name);
        int bits = scorer.score(query, listed, agreements, watchlist.kind(entry), plain)
                + fixedCosts(reading, plain, rows.flags(name));
        if (bits >= bound && bits > best[entry]) {
            if (best[entry] == Integer.MIN_VALUE) {
                touched.add(entry);
            }
            best[entry] = bits;
            bestName[entry] = rows.ordinal(name);
            bestAsked[entry] = asked;
        }
    }

    private int fixedCosts(Reading reading, boolean plain, int flags) {
        int cost = weights.of(reading.liberty()) + (plain ? 0 : weights.of(Weight.OTHER_READING));
        boolean romanised = (flags & NameRows.PLAIN) == 0;
        boolean beside = !reading.isPlain() && besideLatin || romanised && (flags & NameRows.BESIDE_LATIN) != 0;
        cost += beside ? weights.of(Weight.BESIDE_LATIN) : 0;
        boolean characters = (flags & NameRows.CHARACTERS) != 0;
        cost += characters && (flags & ~(NameRows.WEAK | NameRows.BESIDE_LATIN)) == NameRows.flags(reading)
                ? weights.of(Weight.HOMOPHONE)
                : 0;
        return cost + ((flags & NameRows.WEAK) != 0 ? weights.of(Weight.WEAK_ALIAS) : 0);
    }

    /** How many names were compared in full since the search was made: a measure of what the index spares. */
    public long compared() {
        return compared;
    }

    private List<Candidate> collect() {
        touched.sort();
        List<Candidate> candidates = new ArrayList<>(touched.size());
        for (int i = 0; i < touched.size(); i++) {
            int entry = touched.get(i);
            candidates.add(new Candidate(entry, bestName[entry], bestAsked[entry], best[entry]));
            best[entry] = Integer.MIN_VALUE;
        }
        touched.clear();
        return candidates;
    }
}

package dev.cordon.core.index;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.LossBudget;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameBound;
import dev.cordon.core.match.NameScorer;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.match.Weight;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

    private final Watchlist watchlist;
    private final NameRows rows;
    private final MatchWeights weights;
    private final Agreements agreements;
    private final NameScorer scorer;
    private final NameBound nameBound;
    private final WordSearch wordSearch;
    /** Made when first needed: only evaluations and those in doubt compare everything. */
    private @Nullable EveryWord everyWord;

    private final ReadingCosts costs;
    private final NeededSum neededSum;
    private final NameShape listed = new NameShape();
    private final int[] best;
    private final int[] bestName;
    private final int[] bestAsked;
    private @Nullable PartyKind sought;
    private Demand demand = Demand.NONE;
    private long compared;
    private final IntList touched = new IntList();

    public CandidateSearch(Watchlist watchlist, MatchWeights weights) {
        this.watchlist = watchlist;
        this.rows = watchlist.names();
        this.weights = weights;
        this.agreements = new Agreements(weights);
        this.scorer = new NameScorer(weights);
        this.nameBound = new NameBound(scorer, weights);
        this.wordSearch = new WordSearch(watchlist);
        this.costs = new ReadingCosts(weights);
        this.neededSum = new NeededSum(rows, weights, costs);
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
        return search(names, kind, bound, Demand.NONE, exhaustive);
    }

    /**
     * The same, where the caller has no use for all that reaches the bound.
     *
     * @param beyond what it asks of names besides
     */
    public List<Candidate> search(
            List<AnalyzedName> names, @Nullable PartyKind kind, int bound, Demand beyond, boolean exhaustive) {
        sought = kind;
        demand = beyond;
        boolean anyInLatin = names.stream().anyMatch(AnalyzedName::isLatin);
        for (int asked = 0; asked < names.size(); asked++) {
            boolean besideLatin = anyInLatin && !names.get(asked).isLatin();
            for (Reading reading : names.get(asked).readings()) {
                costs.start(reading, besideLatin);
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
        boolean anyInLatin = names.stream().anyMatch(AnalyzedName::isLatin);
        for (int asked = 0; asked < names.size(); asked++) {
            boolean besideLatin = anyInLatin && !names.get(asked).isLatin();
            for (Reading reading : names.get(asked).readings()) {
                costs.start(reading, besideLatin);
                List<Span> words = Span.of(reading);
                NameShape query = NameShape.of(reading, words);
                agreements.start(words, watchlist.words());
                compareEach(query, reading, number, asked, weakToo);
            }
        }
        List<Candidate> found = collect();
        return found.isEmpty() ? new Candidate(number, -1, -1, 0) : found.get(0);
    }

    private void compareEach(NameShape query, Reading reading, int number, int asked, boolean weakToo) {
        EntryNames own = watchlist.entryNames();
        for (int name = own.first(number); name < own.first(number + 1); name++) {
            if (weakToo || (rows.flags(own.row(name)) & NameRows.WEAK) == 0) {
                keep(number, own.ordinal(name), asked, score(query, reading, own.row(name)));
            }
        }
    }

    private void searchReading(Reading reading, int asked, int bound, boolean exhaustive) {
        List<Span> words = Span.of(reading);
        NameShape query = NameShape.of(reading, words);
        agreements.start(
                words,
                watchlist.words(),
                LossBudget.of(query, weights, Math.max(bound, demand.least()) - costs.least()));
        if (exhaustive) {
            compareAll(words, query, reading, asked, bound);
            return;
        }
        neededSum.start(query, sought, reading.isPlain(), bound, demand);
        wordSearch.run(query, words, agreements, neededSum);
        for (int i = 0; i < wordSearch.found(); i++) {
            int row = wordSearch.name(i);
            if (isWorthScoring(query, reading, row, bound, query.spansBeyond(wordSearch.alone(i)))) {
                keepIfEnough(row, asked, scoreFilled(query, reading, row), bound);
            }
        }
    }

    private void compareAll(List<Span> words, NameShape query, Reading reading, int asked, int bound) {
        if (bound <= 0) {
            for (int row = 0; row < rows.size(); row++) {
                keepIfEnough(row, asked, score(query, reading, row), bound);
            }
            return;
        }
        agreements.startFromAll();
        BitSet reached = everyWord().rows(words, query, agreements);
        for (int row = reached.nextSetBit(0); row >= 0; row = reached.nextSetBit(row + 1)) {
            keepIfEnough(row, asked, score(query, reading, row), bound);
        }
    }

    private EveryWord everyWord() {
        EveryWord known = everyWord;
        if (known == null) {
            known = new EveryWord(watchlist);
            everyWord = known;
        }
        return known;
    }

    /** By how much more a row must agree because its bearers are of another kind than is sought. */
    private int costOfKind(int row) {
        return sought == null || sought == rows.kind(row) ? 0 : -weights.of(Weight.KIND_DIFFERS);
    }

    /**
     * Fills in the row's shape.
     *
     * @param wanted spans of the query that may agree with words of the row although no key joins them
     */
    private boolean isWorthScoring(NameShape query, Reading reading, int row, int bound, long wanted) {
        boolean plain = isPlain(reading, row);
        int needed = Math.max(bound, demand.of(rows.kind(row), (rows.flags(row) & NameRows.BESIDE_LATIN) != 0))
                - costs.of(rows.flags(row))
                + costOfKind(row);
        rows.fill(row, listed);
        return nameBound.mayReach(query, listed, agreements, rows.kind(row), plain, needed, wanted);
    }

    private boolean isPlain(Reading reading, int row) {
        return reading.isPlain() && (rows.flags(row) & NameRows.PLAIN) != 0;
    }

    private int score(NameShape query, Reading reading, int row) {
        rows.fill(row, listed);
        return scoreFilled(query, reading, row);
    }

    private int scoreFilled(NameShape query, Reading reading, int row) {
        compared++;
        boolean plain = isPlain(reading, row);
        return scorer.score(query, listed, agreements, rows.kind(row), plain, plain) + costs.of(rows.flags(row));
    }

    private void keepIfEnough(int row, int asked, int bits, int bound) {
        if (bits >= bound) {
            for (int bearer = rows.firstBearer(row); bearer < rows.firstBearer(row + 1); bearer++) {
                keep(rows.entry(bearer), rows.ordinal(bearer), asked, bits);
            }
        }
    }

    /** Of equal ones the name that was asked first counts, and of the entry's names the one that it tells first. */
    private void keep(int entry, int ordinal, int asked, int bits) {
        if (best[entry] == Integer.MIN_VALUE) {
            touched.add(entry);
        }
        if (bits > best[entry] || bits == best[entry] && asked == bestAsked[entry] && ordinal < bestName[entry]) {
            best[entry] = bits;
            bestName[entry] = ordinal;
            bestAsked[entry] = asked;
        }
    }

    /** How many readings were compared in full since the search was made: a measure of what the index spares. */
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

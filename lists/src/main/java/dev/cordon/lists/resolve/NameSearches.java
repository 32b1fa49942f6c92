package dev.cordon.lists.resolve;

import dev.cordon.core.index.Candidate;
import dev.cordon.core.index.CandidateSearch;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.party.PartyKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks the index for the names of entries. Lists repeat each other: a name that several entries bear, spelt alike, is asked
 * for once. Safe for many threads.
 */
final class NameSearches {

    private final ThreadLocal<CandidateSearch> searches;
    /** What was found for a name: entry and evidence of each, in turn. */
    private final Map<String, int[]> found = new ConcurrentHashMap<>();

    NameSearches(Watchlist watchlist) {
        this.searches = ThreadLocal.withInitial(() -> new CandidateSearch(watchlist, MatchWeights.shipped()));
    }

    /** Takes an entry that was found. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param entry its number in the watchlist
         * @param bits  evidence of the names, in hundredths of a bit
         */
        void found(int entry, int bits);
    }

    /**
     * Hands over the entries with a name like this one.
     *
     * @param least evidence of names of interest, in hundredths of a bit; the same for names that read alike
     */
    void each(AnalyzedName name, @Nullable PartyKind kind, int least, Sink sink) {
        int[] entries = found.computeIfAbsent(key(name, kind), key -> search(name, kind, least));
        for (int i = 0; i < entries.length; i += 2) {
            sink.found(entries[i], entries[i + 1]);
        }
    }

    private int[] search(AnalyzedName name, @Nullable PartyKind kind, int least) {
        List<Candidate> candidates = searches.get().search(List.of(name), kind, least, false);
        int[] entries = new int[candidates.size() * 2];
        int at = 0;
        for (Candidate candidate : candidates) {
            entries[at++] = candidate.entry();
            entries[at++] = candidate.bits();
        }
        return entries;
    }

    /** All of a name that the search looks at. */
    private static String key(AnalyzedName name, @Nullable PartyKind kind) {
        StringBuilder key = new StringBuilder().append(kind);
        for (Reading reading : name.readings()) {
            key.append('\n').append(reading.system()).append(reading.liberty()).append(reading.script());
            reading.tokens().forEach(token -> append(key, token));
            Token literal = reading.literal();
            if (literal != null) {
                append(key.append('='), literal);
            }
        }
        return key.toString();
    }

    private static void append(StringBuilder key, Token token) {
        key.append(' ').append(token.text()).append(':').append(token.form()).append(token.role());
    }
}

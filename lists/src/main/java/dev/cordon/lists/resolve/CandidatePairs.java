package dev.cordon.lists.resolve;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Token;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The pairs of entries worth comparing: those of different lists whose names the index brings together, and those that share
 * a number.
 */
final class CandidatePairs {

    /** Least evidence of names, in hundredths of a bit; facts seldom carry more than the rest. */
    private static final int LEAST_OF_NAMES = 1300;

    /** Of what a name is worth, the share that must agree, in hundredths: a long name in common with little is no sign. */
    private static final int LEAST_SHARE = 45;

    /** Agreement that is always enough, however long the name. */
    private static final int MOST_NEEDED = 2100;

    /** Names that are asked for: further ones are mostly translations and spellings of these. */
    private static final int MOST_NAMES = 3;

    /** Of each other list, the entries whose names agree best. */
    private static final int MOST_PER_LIST = 4;

    private final Watchlist watchlist;
    private final List<Profile> profiles;
    private final NameSearches searches;

    CandidatePairs(Watchlist watchlist, List<Profile> profiles) {
        this.watchlist = watchlist;
        this.profiles = profiles;
        this.searches = new NameSearches(watchlist);
    }

    /** Numbers of two entries, the lesser first. */
    record Pair(int one, int other) {

        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /** An entry and the evidence of its name, in hundredths of a bit. */
    private record Found(int entry, int bits) {}

    /**
     * All pairs, in their order.
     *
     * @param progress called after each entry, from any thread
     */
    List<Pair> all(Runnable progress) {
        String largest = largestList();
        List<Pair> byName = IntStream.range(0, profiles.size())
                .parallel()
                .boxed()
                .flatMap(number -> {
                    // A pair is found from either side: the list with the most entries need not ask.
                    boolean asks = !profiles.get(number).entry().listId().equals(largest);
                    List<Pair> pairs = asks ? byName(number) : List.of();
                    progress.run();
                    return pairs.stream();
                })
                .toList();
        List<Pair> pairs = new ArrayList<>(byName);
        addByNumber(pairs);
        return pairs.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
                .toList();
    }

    private String largestList() {
        Map<String, Integer> sizes = new TreeMap<>();
        profiles.forEach(profile -> sizes.merge(profile.entry().listId(), 1, Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private List<Pair> byName(int number) {
        Profile asked = profiles.get(number);
        Map<String, List<Found>> byList = new HashMap<>();
        PartyKind kind = asked.entry().kind();
        for (AnalyzedName name : chiefNames(asked)) {
            searches.each(name, kind, least(name), (entry, bits) -> {
                Profile found = profiles.get(entry);
                if (!found.isOfList(asked) && found.entry().kind() == kind) {
                    byList.computeIfAbsent(found.entry().listId(), list -> new ArrayList<>())
                            .add(new Found(entry, bits));
                }
            });
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<Found> ofList : byList.values()) {
            ofList.sort(Comparator.comparingInt(Found::bits).reversed().thenComparingInt(Found::entry));
            ofList.stream()
                    .mapToInt(Found::entry)
                    .distinct()
                    .limit(MOST_PER_LIST)
                    .forEach(found -> pairs.add(Pair.of(number, found)));
        }
        return pairs;
    }

    private static int least(AnalyzedName name) {
        int worth = name.readings().stream()
                .mapToInt(reading ->
                        reading.tokens().stream().mapToInt(Token::rarity).sum())
                .min()
                .orElse(0);
        return Math.max(LEAST_OF_NAMES, Math.min(MOST_NEEDED, worth * LEAST_SHARE / 100));
    }

    /** The first names in Latin letters, which nearly every entry has; else the first. */
    private static List<AnalyzedName> chiefNames(Profile asked) {
        List<AnalyzedName> names = asked.names().analyzed();
        List<AnalyzedName> latin =
                names.stream().filter(AnalyzedName::isLatin).limit(MOST_NAMES).toList();
        return latin.isEmpty() ? names.stream().limit(MOST_NAMES).toList() : latin;
    }

    private void addByNumber(List<Pair> pairs) {
        Map<String, List<Integer>> byNumber = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String value : profiles.get(i).numbers().lasting()) {
                byNumber.computeIfAbsent(value, number -> new ArrayList<>()).add(i);
            }
            for (String value : profiles.get(i).numbers().others()) {
                byNumber.computeIfAbsent(value, number -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> sharing : byNumber.values()) {
            for (int one : sharing) {
                for (int other : sharing) {
                    boolean sameKind = profiles.get(one).entry().kind()
                            == profiles.get(other).entry().kind();
                    if (one < other && sameKind && !profiles.get(one).isOfList(profiles.get(other))) {
                        pairs.add(Pair.of(one, other));
                    }
                }
            }
        }
    }

    /** Number of entries, for progress. */
    int size() {
        return watchlist.size();
    }
}

package dev.cordon.cli.eval.derive;

import dev.cordon.cli.eval.EvalPart;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labelled pairs of the entries of a watchlist. The same watchlist gives the same pairs.
 *
 * <p>The same: two entries of different lists that have a UN reference, passport, IMO number, LEI, tax, registration or
 * national number in common. Different: an entry of such a cluster and those of its nearest neighbours by name that are
 * other parties for sure: entries of the same list without any such number in common, or of two lists with different UN
 * references, IMO numbers or LEI, and in both cases born at other times or without a name in common. What tells the answer
 * is withheld from the records, but for ships and organisations that were renamed: there only the number can tell. Each
 * pair that allows it comes a second time with the names of one side in Latin letters and those of the other in another
 * script. Pairs never cross the border between the parts for training and for testing.
 *
 * <p>People who share a number but neither a word that looks alike nor a date of birth are left out: of them, the number
 * is wrong. A party that a list carries twice under different numbers is a wrong negative. Both are rare.
 */
public final class PairDerivation {

    private static final int NEGATIVES = 3;
    private static final int NEIGHBOURS = 30;
    private static final double LEAST_SCORE = 0.0127;

    private final Watchlist watchlist;
    private final List<Set<String>> proofs = new ArrayList<>();
    private final List<ListedParty> entries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Clusters clusters;

    private enum Numbers {
        SHOWN,
        WITHHELD
    }

    public PairDerivation(Watchlist watchlist) {
        this.watchlist = watchlist;
        for (int i = 0; i < watchlist.size(); i++) {
            ListedParty entry = watchlist.entry(i);
            entries.add(entry);
            proofs.add(Proofs.of(entry));
            numbers.put(entry.party().id(), i);
        }
        this.clusters = Clusters.of(proofs);
    }

    /**
     * All pairs, in the order of the watchlist.
     *
     * @param progress called after each entry, from any thread
     */
    public List<DerivedPair> pairs(Runnable progress) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            members.computeIfAbsent(clusters.root(i), root -> new ArrayList<>()).add(i);
        }
        Set<Integer> linked = new HashSet<>();
        members.values().stream().filter(cluster -> cluster.size() > 1).forEach(linked::addAll);
        List<DerivedPair> pairs = new ArrayList<>();
        members.values().forEach(cluster -> addPositives(pairs, cluster));
        Screener screener = Screener.over(watchlist, Policy.BALANCED.withReview(LEAST_SCORE));
        List<List<Integer>> neighbours = IntStream.range(0, entries.size())
                .parallel()
                .mapToObj(i -> {
                    List<Integer> found = linked.contains(i) ? negatives(screener, i) : List.of();
                    progress.run();
                    return found;
                })
                .toList();
        addNegatives(pairs, neighbours);
        return pairs;
    }

    private void addPositives(List<DerivedPair> pairs, List<Integer> cluster) {
        for (int i : cluster) {
            for (int j : cluster) {
                boolean pair = i < j
                        && !entries.get(i).listId().equals(entries.get(j).listId())
                        && entries.get(i).kind() == entries.get(j).kind();
                Set<String> shared = new TreeSet<>(proofs.get(i));
                shared.retainAll(proofs.get(j));
                if (pair && !shared.isEmpty()) {
                    String proof = shared.iterator().next();
                    addPositive(pairs, i, j, "same " + proof.substring(0, proof.indexOf(' ')));
                }
            }
        }
    }

    /** Ships and firms are renamed; of people whose names and births have nothing in common, a number is wrong. */
    private void addPositive(List<DerivedPair> pairs, int one, int other, String category) {
        Party left = entries.get(one).party();
        Party right = entries.get(other).party();
        if (Resemblance.haveLikeWords(left, right)) {
            add(pairs, one, other, true, category, Numbers.WITHHELD);
        } else if (entries.get(one).kind() != PartyKind.PERSON) {
            add(pairs, one, other, true, category + ", renamed", Numbers.SHOWN);
        } else if (Resemblance.bornOnOneDay(left, right)) {
            add(pairs, one, other, true, category, Numbers.WITHHELD);
        }
    }

    /** Two parties make one negative for each pair of lists that they are on, however many entries neighbour. */
    private void addNegatives(List<DerivedPair> pairs, List<List<Integer>> neighbours) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < neighbours.size(); i++) {
            for (int j : neighbours.get(i)) {
                String key = Stream.of(i, j)
                        .map(entry ->
                                clusters.root(entry) + "@" + entries.get(entry).listId())
                        .sorted()
                        .collect(Collectors.joining(" "));
                if (seen.add(key)) {
                    boolean sameList =
                            entries.get(i).listId().equals(entries.get(j).listId());
                    add(pairs, i, j, false, sameList ? "other entry of the list" : "other number", Numbers.WITHHELD);
                }
            }
        }
    }

    private List<Integer> negatives(Screener screener, int number) {
        ListedParty entry = entries.get(number);
        List<Integer> negatives = new ArrayList<>();
        if (entry.party().names().isEmpty()) {
            return negatives;
        }
        Party.Builder nameOnly = Party.builder("query", entry.kind());
        entry.party().names().stream().limit(1).forEach(nameOnly::name);
        for (Hit hit : screener.screen(Query.of(nameOnly.build()).withLimit(NEIGHBOURS))
                .hits()) {
            Integer other = numbers.get(hit.entry().party().id());
            if (negatives.size() < NEGATIVES && other != null && isNegative(number, other)) {
                negatives.add(other);
            }
        }
        return negatives;
    }

    private boolean isNegative(int one, int other) {
        ListedParty left = entries.get(one);
        ListedParty right = entries.get(other);
        if (clusters.root(one) == clusters.root(other) || left.kind() != right.kind() || part(one) != part(other)) {
            return false;
        }
        if (!left.listId().equals(right.listId()) && !Proofs.contradict(proofs.get(one), proofs.get(other))) {
            return false;
        }
        return Resemblance.areSurelyOthers(left.party(), right.party());
    }

    private String cluster(int number) {
        return entries.get(clusters.root(number)).party().primaryName().orElse("");
    }

    private EvalPart part(int number) {
        return EvalPart.ofCluster(cluster(number));
    }

    private void add(List<DerivedPair> pairs, int one, int other, boolean same, String category, Numbers identifiers) {
        Party left = entries.get(one).party();
        Party right = entries.get(other).party();
        DerivedPair pair = switch (identifiers) {
            case SHOWN -> new DerivedPair(left, right, same, category, cluster(one));
            case WITHHELD ->
                new DerivedPair(
                        Proofs.withheld(left, right), Proofs.withheld(right, left), same, category, cluster(one));
        };
        pairs.add(pair);
        AcrossScripts.of(pair).ifPresent(pairs::add);
    }
}

package dev.cordon.cli.eval.derive;

import dev.cordon.cli.eval.EvalPart;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
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
import java.util.stream.IntStream;

/**
 * Labelled pairs of the entries of a watchlist. The same watchlist gives the same pairs.
 *
 * <p>The same: two entries of different lists that have a UN reference, passport, IMO number, LEI, tax, registration or
 * national number in common. Different: an entry of such a
 * cluster and those of its nearest neighbours by name that are other parties for
 * sure: entries of the same list without any such number in common, or of two lists with different UN references, IMO
 * numbers or LEI, and in both cases born at other times or without a name in common. What tells the answer is
 * withheld from the records. Pairs never cross the border between the parts for training and for testing.
 *
 * <p>A party that a list carries twice under different numbers is a wrong negative; a number that a list gets wrong, a
 * wrong positive. Both are rare.
 */
public final class PairDerivation {

    private static final int NEGATIVES = 3;
    private static final int NEIGHBOURS = 30;
    private static final double LEAST_SCORE = 0.002;

    private final Watchlist watchlist;
    private final List<Set<String>> proofs = new ArrayList<>();
    private final List<ListedParty> entries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Clusters clusters;

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
        pairs.addAll(IntStream.range(0, entries.size())
                .parallel()
                .mapToObj(i -> {
                    List<DerivedPair> found = linked.contains(i) ? negatives(screener, i) : List.of();
                    progress.run();
                    return found;
                })
                .flatMap(List::stream)
                .toList());
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
                    pairs.add(pair(i, j, true, positive(i, j, proof)));
                }
            }
        }
    }

    /** Some parties are renamed, and some numbers are wrong; no comparison of names can join those. */
    private String positive(int one, int other, String proof) {
        boolean alike = Resemblance.haveWordInCommon(
                entries.get(one).party(), entries.get(other).party());
        return "same " + proof.substring(0, proof.indexOf(' ')) + (alike ? "" : ", no word in common");
    }

    private List<DerivedPair> negatives(Screener screener, int number) {
        ListedParty entry = entries.get(number);
        List<DerivedPair> negatives = new ArrayList<>();
        if (entry.party().names().isEmpty()) {
            return negatives;
        }
        Party.Builder nameOnly = Party.builder("query", entry.kind());
        entry.party().names().stream().limit(1).forEach(nameOnly::name);
        for (Hit hit : screener.screen(Query.of(nameOnly.build()).withLimit(NEIGHBOURS))
                .hits()) {
            Integer other = numbers.get(hit.entry().party().id());
            if (negatives.size() < NEGATIVES && other != null && isNegative(number, other)) {
                boolean sameList = entry.listId().equals(hit.entry().listId());
                negatives.add(pair(number, other, false, sameList ? "other entry of the list" : "other number"));
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

    private DerivedPair pair(int one, int other, boolean same, String category) {
        Party left = entries.get(one).party();
        Party right = entries.get(other).party();
        return new DerivedPair(
                Proofs.withheld(left, right), Proofs.withheld(right, left), same, category, cluster(one));
    }
}

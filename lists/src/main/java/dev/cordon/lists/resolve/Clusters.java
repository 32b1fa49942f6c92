package dev.cordon.lists.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entries put together pair by pair. Two groups become one only if no member of the one speaks against a member of the
 * other, so that a chain of likenesses cannot make one subject of two.
 */
final class Clusters {

    /** Members of one subject may look unlike, but not like others. */
    private static final int LEAST_BETWEEN_MEMBERS = -600;

    /** Two entries of one list are two parties unless all agrees. */
    private static final int LEAST_WITHIN_LIST = 900;

    private final List<Profile> profiles;
    private final Set<CandidatePairs.Pair> apart;
    private final PairComparison comparison = new PairComparison();
    private final int[] clusterOf;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<CandidatePairs.Pair, Integer> known = new HashMap<>();

    /** @param apart pairs that a person judged to be different */
    Clusters(List<Profile> profiles, Set<CandidatePairs.Pair> apart) {
        this.profiles = profiles;
        this.apart = apart;
        this.clusterOf = new int[profiles.size()];
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
    }

    /** Puts the groups of two entries together whatever speaks against it: a person said so. */
    void force(int one, int other) {
        join(clusterOf[one], clusterOf[other]);
    }

    /** Puts the groups of two entries together unless something speaks against it; tells whether they are one now. */
    boolean merge(int one, int other) {
        int low = clusterOf[one];
        int high = clusterOf[other];
        if (low != high) {
            for (int left : members.getOrDefault(low, List.of())) {
                for (int right : members.getOrDefault(high, List.of())) {
                    if (!mayBeOne(left, right)) {
                        return false;
                    }
                }
            }
            join(low, high);
        }
        return true;
    }

    private void join(int one, int other) {
        if (one == other) {
            return;
        }
        int kept = Math.min(one, other);
        List<Integer> moved = members.remove(Math.max(one, other));
        if (moved != null) {
            moved.forEach(entry -> clusterOf[entry] = kept);
            members.getOrDefault(kept, new ArrayList<>()).addAll(moved);
        }
    }

    private boolean mayBeOne(int left, int right) {
        Profile one = profiles.get(left);
        Profile other = profiles.get(right);
        CandidatePairs.Pair pair = CandidatePairs.Pair.of(left, right);
        if (apart.contains(pair)
                || one.entry().kind() != other.entry().kind()
                || one.numbers().contradict(other.numbers())) {
            return false;
        }
        if (one.numbers().lasting().stream().anyMatch(other.numbers().lasting()::contains)) {
            return true;
        }
        int least = one.isOfList(other) ? LEAST_WITHIN_LIST : LEAST_BETWEEN_MEMBERS;
        return known.computeIfAbsent(pair, unknown -> comparison.centibits(one, other)) >= least;
    }

    /** The groups, each in order, in the order of their first members. */
    List<List<Integer>> groups() {
        return members.keySet().stream()
                .sorted()
                .map(first ->
                        members.getOrDefault(first, List.of()).stream().sorted().toList())
                .toList();
    }
}

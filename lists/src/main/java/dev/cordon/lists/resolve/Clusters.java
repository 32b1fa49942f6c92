package dev.cordon.lists.resolve;

import dev.cordon.core.party.PartyKind;
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

    /** Two entries of one list are two parties unless all agrees… */
    private static final int LEAST_WITHIN_LIST = 900;

    /** …or unless the list carries them a second time, as Iranians under the UN's regime and under its own. */
    private static final int LEAST_LISTED_AGAIN = 200;

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
        if (low == high) {
            return true;
        }
        if (!agree(members.getOrDefault(low, List.of()), members.getOrDefault(high, List.of()))) {
            return false;
        }
        join(low, high);
        return true;
    }

    /**
     * Whether two groups may be one: no member may rule another one out, and no more pairs may look like others than look the
     * same. Lists choose among a party's names, so that two entries may look unlike which a third one shows to be one. Ships are
     * renamed time and again: that two lists have other names of theirs says nothing.
     */
    private boolean agree(List<Integer> ones, List<Integer> others) {
        int balance = 0;
        for (int left : ones) {
            for (int right : others) {
                if (rulesOut(left, right)) {
                    return false;
                }
                int evidence = evidence(left, right);
                boolean ships = profiles.get(left).entry().kind() == PartyKind.VESSEL;
                boolean unlike = evidence < LEAST_BETWEEN_MEMBERS && !ships;
                balance += unlike ? -1 : evidence >= SubjectResolver.SAME ? 1 : 0;
            }
        }
        return balance >= 0;
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

    private boolean rulesOut(int left, int right) {
        Profile one = profiles.get(left);
        Profile other = profiles.get(right);
        return apart.contains(CandidatePairs.Pair.of(left, right))
                || one.entry().kind() != other.entry().kind()
                || one.numbers().contradict(other.numbers())
                || one.isOfList(other) && evidence(left, right) < leastWithinList(one, other);
    }

    private static int leastWithinList(Profile one, Profile other) {
        return one.isListedAgainAs(other) ? LEAST_LISTED_AGAIN : LEAST_WITHIN_LIST;
    }

    /** What the comparison says, or more if a lasting number proves it. */
    private int evidence(int left, int right) {
        Profile one = profiles.get(left);
        Profile other = profiles.get(right);
        int compared =
                known.computeIfAbsent(CandidatePairs.Pair.of(left, right), unknown -> comparison.centibits(one, other));
        return one.isProvedBy(other, compared) ? Math.max(compared, LEAST_WITHIN_LIST) : compared;
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

package dev.cordon.cli.eval.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries that hang together by proofs, directly or through others. */
final class Clusters {

    private final int[] parents;

    private Clusters(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** Joins entries that have a proof in common. */
    static Clusters of(List<Set<String>> proofs) {
        Clusters clusters = new Clusters(proofs.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < proofs.size(); i++) {
            for (String proof : proofs.get(i)) {
                Integer earlier = first.putIfAbsent(proof, i);
                if (earlier != null) {
                    clusters.join(earlier, i);
                }
            }
        }
        return clusters;
    }

    private void join(int one, int other) {
        int low = Math.min(root(one), root(other));
        int high = Math.max(root(one), root(other));
        parents[high] = low;
    }

    /** The least number of an entry in the cluster. */
    int root(int entry) {
        int at = entry;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}

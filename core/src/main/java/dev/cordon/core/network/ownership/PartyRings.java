package dev.cordon.core.network.ownership;

import java.util.Arrays;

/**
 * Parties that own one another in a ring, each enough of the next by a single holding. Whoever owns one of a ring owns all
 * of it and all that it owns, so the closure of a large ring is found once and not for each designated party. Strongly
 * connected components by Tarjan's algorithm (SIAM J. Comput. 1, 1972), with a stack of its own.
 */
final class PartyRings {

    private final OwnershipGraph graph;
    private final OwnershipRule rule;
    private final boolean certain;
    private final int[] index;
    private final int[] low;
    private final int[] ring;
    private final int[] stack;
    private final int[] path;
    private final int[] at;
    private int count;
    private int onStack;
    private int rings;
    private int largest = -1;
    private int largestSize;

    PartyRings(OwnershipGraph graph, OwnershipRule rule, boolean certain) {
        this.graph = graph;
        this.rule = rule;
        this.certain = certain;
        int size = graph.size();
        index = new int[size];
        low = new int[size];
        ring = new int[size];
        Arrays.fill(ring, -1);
        stack = new int[size];
        path = new int[size];
        at = new int[size];
        for (int party = 0; party < size; party++) {
            if (index[party] == 0) {
                visit(party);
            }
        }
    }

    /** The number of parties in the largest ring; 1 if there is none. */
    int largestSize() {
        return largestSize;
    }

    boolean isInLargest(int party) {
        return ring[party] == largest;
    }

    /** Some party of the largest ring. */
    int memberOfLargest() {
        int party = 0;
        while (ring[party] != largest) {
            party++;
        }
        return party;
    }

    private void visit(int start) {
        int depth = 0;
        path[0] = start;
        enter(start);
        while (depth >= 0) {
            int party = path[depth];
            int next = next(party);
            if (next >= 0) {
                if (index[next] == 0) {
                    path[++depth] = next;
                    enter(next);
                } else if (ring[next] < 0) {
                    low[party] = Math.min(low[party], index[next]);
                }
            } else {
                if (low[party] == index[party]) {
                    close(party);
                }
                if (--depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[party]);
                }
            }
        }
    }

    private void enter(int party) {
        index[party] = ++count;
        low[party] = count;
        at[party] = graph.firstHolding(party);
        stack[onStack++] = party;
    }

    private int next(int party) {
        while (at[party] < graph.firstHolding(party + 1)) {
            int holding = at[party]++;
            if (Closure.suffices(rule, certain, graph.kind(holding), graph.share(holding))) {
                return graph.owned(holding);
            }
        }
        return -1;
    }

    private void close(int root) {
        int size = 0;
        int member;
        do {
            member = stack[--onStack];
            ring[member] = rings;
            size++;
        } while (member != root);
        if (size > largestSize) {
            largestSize = size;
            largest = rings;
        }
        rings++;
    }
}

package dev.cordon.core.network.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import java.util.Arrays;
import java.util.List;

/**
 * How far a rule reaches from designated parties through a graph: the least set that holds those parties and every party
 * of which the set owns enough. A work list: a party enters once, and its holdings are then added to what they are
 * holdings of. So cycles end, the order does not matter, and the time is linear in parties and holdings.
 *
 * <p>Two passes. The first counts the least that each holding can be: who enters is in for certain. The second counts the
 * most, takes in likely matches and rights that a person must judge: who enters only now is in possibly.
 *
 * <p>Not thread-safe. Can be run again; only what the last run touched is cleared.
 */
final class Spread {

    private static final int OUT = -1;
    /** Sums stop here, far above 100 %, before they could overflow. */
    private static final long ENOUGH = 1L << 62;

    private final OwnershipGraph graph;
    private final OwnershipRule rule;
    private final TieKind[] counted;
    private final long[][] sum;
    private final boolean[][] open;
    private final Verdict[] verdict;
    private final int[] entered;
    private final int[] decided;
    private final boolean[] dirty;
    private final int[] touched;
    private final int[] queue;
    private int touches;
    private int head;
    private int tail;

    Spread(OwnershipGraph graph, OwnershipRule rule) {
        this.graph = graph;
        this.rule = rule;
        counted = rule.owns().stream().sorted().toArray(TieKind[]::new);
        sum = new long[counted.length][graph.size()];
        open = new boolean[counted.length][graph.size()];
        verdict = new Verdict[graph.size()];
        Arrays.fill(verdict, Verdict.NOT_OWNED);
        entered = new int[graph.size()];
        Arrays.fill(entered, OUT);
        decided = entered.clone();
        dirty = new boolean[graph.size()];
        touched = new int[graph.size()];
        queue = new int[graph.size()];
    }

    /** Spreads from parties that are designated and from parties that may be. */
    void run(List<Integer> designated, List<Integer> likely) {
        clear();
        for (int party : designated) {
            decide(party, Verdict.DESIGNATED);
        }
        while (head < tail) {
            countLeast(queue[head++]);
        }
        clearSums();
        for (int party : likely) {
            decide(party, Verdict.POSSIBLY);
        }
        head = 0;
        while (head < tail) {
            countMost(queue[head++]);
        }
    }

    private void clear() {
        clearSums();
        for (int i = 0; i < touches; i++) {
            int party = touched[i];
            verdict[party] = Verdict.NOT_OWNED;
            entered[party] = OUT;
            decided[party] = OUT;
            dirty[party] = false;
        }
        touches = 0;
        head = 0;
        tail = 0;
    }

    private void clearSums() {
        for (int i = 0; i < touches; i++) {
            for (int k = 0; k < counted.length; k++) {
                sum[k][touched[i]] = 0;
                open[k][touched[i]] = false;
            }
        }
    }

    private void touch(int party) {
        if (!dirty[party]) {
            dirty[party] = true;
            touched[touches++] = party;
        }
    }

    private void enter(int party) {
        touch(party);
        if (entered[party] == OUT) {
            entered[party] = tail;
            queue[tail++] = party;
        }
    }

    private void decide(int party, Verdict found) {
        if (verdict[party] == Verdict.NOT_OWNED) {
            enter(party);
            verdict[party] = found;
            decided[party] = tail;
        }
    }

    private void countLeast(int owner) {
        for (int i = graph.firstHolding(owner); i < graph.firstHolding(owner + 1); i++) {
            int owned = graph.owned(i);
            TieKind kind = graph.kind(i);
            Share share = graph.share(i);
            int k = position(kind);
            if (k >= 0) {
                add(k, owned, share.low(), share.lowOpen());
                if (rule.sufficesAtLeast(sum[k][owned], open[k][owned])) {
                    decide(owned, Verdict.OWNED);
                }
            } else if (share.low() > 0) {
                if (rule.decides().contains(kind)) {
                    decide(owned, Verdict.CONTROLLED);
                } else if (joins(kind)) {
                    enter(owned);
                }
            }
        }
    }

    private void countMost(int owner) {
        for (int i = graph.firstHolding(owner); i < graph.firstHolding(owner + 1); i++) {
            int owned = graph.owned(i);
            TieKind kind = graph.kind(i);
            Share share = graph.share(i);
            int k = position(kind);
            if (k >= 0) {
                add(k, owned, share.high(), share.highOpen());
                if (rule.maySuffice(sum[k][owned], open[k][owned])) {
                    decide(owned, Verdict.POSSIBLY);
                }
            } else if (rule.decides().contains(kind)) {
                decide(owned, Verdict.POSSIBLY);
            } else if (joins(kind)) {
                enter(owned);
            }
            if (rule.calls(kind, share)) {
                decide(owned, Verdict.POSSIBLY);
            }
        }
    }

    /** Partners in a joint arrangement bring in their holdings; where all holdings are added up they need not. */
    private boolean joins(TieKind kind) {
        return kind == TieKind.ACTS_JOINTLY && !rule.aggregate();
    }

    private void add(int k, int party, long amount, boolean isOpen) {
        touch(party);
        sum[k][party] = Math.min(sum[k][party] + amount, ENOUGH);
        open[k][party] |= isOpen;
    }

    private int position(TieKind kind) {
        for (int k = 0; k < counted.length; k++) {
            if (counted[k] == kind) {
                return k;
            }
        }
        return -1;
    }

    Verdict verdict(int party) {
        return verdict[party];
    }

    /** Whether the owner's holdings counted when the verdict on the party was found. */
    boolean countedFor(int owner, int party) {
        int when = decided[party] == OUT ? entered[party] : decided[party];
        return entered[owner] != OUT && entered[owner] < when && owner != party;
    }

    /** Whether the party entered the set, by a verdict or as a partner in a joint arrangement. */
    boolean isIn(int party) {
        return entered[party] != OUT;
    }

    /** The place of the party in the order in which parties entered. */
    int order(int party) {
        return entered[party];
    }

    /** The parties that the last run came upon. */
    int[] reached() {
        return Arrays.copyOf(touched, touches);
    }
}

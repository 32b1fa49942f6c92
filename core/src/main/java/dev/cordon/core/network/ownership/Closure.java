package dev.cordon.core.network.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The least set of parties that holds the given ones and every party of which the set owns enough under a rule. A work
 * list: a party enters once, and its holdings are then added to what they are holdings of. So cycles end, the order does
 * not matter, and the time is linear in parties and holdings.
 *
 * <p>Of two sorts. A certain closure counts the least that each holding can be: who is in it is owned. The other counts the
 * most, and takes in rights that a person must judge: who is in it and not in the first is possibly owned.
 *
 * <p>Not thread-safe. {@link #mark} keeps what has been found; {@link #backToMark} undoes what came after in the time that
 * it took, not in the size of the graph.
 */
final class Closure {

    /** How a party came in. */
    enum Entry {
        GIVEN,
        SHARES,
        RIGHT,
        /** As partner in a joint arrangement: its holdings count, nothing is said of it. */
        PARTNER
    }

    private static final int OUT = -1;
    /** Sums stop here, far above 100 %, before they could overflow. */
    private static final long ENOUGH = 1L << 62;

    private final OwnershipGraph graph;
    private final OwnershipRule rule;
    private final boolean certain;
    private final TieKind[] counted;
    private final long[] sum;
    private final boolean[] open;
    private final @Nullable Entry[] entry;
    private final int[] entered;
    private final int[] decided;
    private final int[] queue;
    private int head;
    private int tail;

    /** Kept from the first mark on. */
    private @Nullable UndoLog undo;

    private int marked;

    Closure(OwnershipGraph graph, OwnershipRule rule, boolean certain) {
        this.graph = graph;
        this.rule = rule;
        this.certain = certain;
        counted = rule.owns().stream().sorted().toArray(TieKind[]::new);
        int size = graph.size();
        sum = new long[counted.length * size];
        open = new boolean[counted.length * size];
        entry = new Entry[size];
        entered = new int[size];
        Arrays.fill(entered, OUT);
        decided = entered.clone();
        queue = new int[size];
    }

    /** Adds parties and all that follows from them. */
    void add(Collection<Integer> parties) {
        parties.forEach(party -> decide(party, Entry.GIVEN));
        while (head < tail) {
            count(queue[head++]);
        }
    }

    /**
     * Adds a party and what follows, unless that leads into the ring.
     *
     * @return whether it did not; if it did, the closure is to be taken back
     */
    boolean addUnlessInto(int party, PartyRings rings) {
        decide(party, Entry.GIVEN);
        while (head < tail) {
            if (rings.isInLargest(queue[head]) && holds(queue[head])) {
                return false;
            }
            count(queue[head++]);
        }
        return true;
    }

    /** Keeps what is found until now. */
    void mark() {
        if (undo == null) {
            undo = new UndoLog(sum, open);
        }
        undo.clear();
        marked = tail;
    }

    /** Forgets what was found since the mark. */
    void backToMark() {
        Objects.requireNonNull(undo, "nothing was marked").restore();
        while (tail > marked) {
            int party = queue[--tail];
            entered[party] = OUT;
            decided[party] = OUT;
            entry[party] = null;
        }
        head = marked;
    }

    private void decide(int party, Entry how) {
        boolean isNew = entered[party] == OUT;
        if (isNew) {
            entered[party] = tail;
            queue[tail++] = party;
        }
        if (isNew || (entry[party] == Entry.PARTNER && how != Entry.PARTNER)) {
            entry[party] = how;
            decided[party] = tail;
        }
    }

    private void count(int owner) {
        for (int i = graph.firstHolding(owner); i < graph.firstHolding(owner + 1); i++) {
            int owned = graph.owned(i);
            Share share = graph.share(i);
            int k = position(graph.kind(i));
            if (k >= 0 && reaches(owned, k, share)) {
                decide(owned, Entry.SHARES);
            }
            Entry right = right(rule, certain, graph.kind(i), share);
            if (right != null) {
                decide(owned, right);
            }
        }
    }

    /** What a right brings by itself, whatever else the set holds; null if nothing. */
    private static @Nullable Entry right(OwnershipRule rule, boolean certain, TieKind kind, Share share) {
        boolean sure = !certain || share.low() > 0;
        if (rule.decides().contains(kind) && sure) {
            return Entry.RIGHT;
        }
        if (!certain && rule.calls(kind, share)) {
            return Entry.RIGHT;
        }
        // Partners in a joint arrangement bring in their holdings; where all holdings are added up they need not.
        return kind == TieKind.ACTS_JOINTLY && !rule.aggregate() && sure ? Entry.PARTNER : null;
    }

    /** Whether a holding is enough by itself alone. */
    static boolean suffices(OwnershipRule rule, boolean certain, TieKind kind, Share share) {
        boolean enough = certain
                ? rule.sufficesAtLeast(share.low(), share.lowOpen())
                : rule.maySuffice(share.high(), share.highOpen());
        return rule.owns().contains(kind) && enough;
    }

    private boolean reaches(int party, int k, Share share) {
        int at = party * counted.length + k;
        if (undo != null) {
            undo.remember(at);
        }
        sum[at] = Math.min(sum[at] + (certain ? share.low() : share.high()), ENOUGH);
        open[at] |= certain ? share.lowOpen() : share.highOpen();
        return certain ? rule.sufficesAtLeast(sum[at], open[at]) : rule.maySuffice(sum[at], open[at]);
    }

    private int position(TieKind kind) {
        for (int k = 0; k < counted.length; k++) {
            if (counted[k] == kind) {
                return k;
            }
        }
        return -1;
    }

    /** The parties found, in the order in which they came in, partners included. */
    int[] found() {
        return Arrays.copyOf(queue, tail);
    }

    /** The parties found since the mark. */
    int[] foundSinceMark() {
        return Arrays.copyOfRange(queue, marked, tail);
    }

    /** Whether the rule says something of the party: it is in, and not only as a partner. */
    boolean holds(int party) {
        return entered[party] != OUT && entry[party] != Entry.PARTNER;
    }

    /** Whether the party is in as a partner in a joint arrangement. */
    boolean isPartner(int party) {
        return entered[party] != OUT && entry[party] == Entry.PARTNER;
    }

    /** How the party came in; ask only for parties that did. */
    Entry entry(int party) {
        return Objects.requireNonNull(entry[party]);
    }

    /** The place of the party in the order of coming in. */
    int order(int party) {
        return entered[party];
    }

    /** Whether the owner's holdings counted when it was found that the party is in. */
    boolean countedFor(int owner, int party) {
        return entered[owner] != OUT && entered[owner] < decided[party] && owner != party;
    }
}

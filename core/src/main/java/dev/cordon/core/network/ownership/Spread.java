package dev.cordon.core.network.ownership;

import dev.cordon.core.network.ownership.Closure.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a rule reaches from designated parties: for certain, and possibly.
 *
 * @param graph the network
 * @param sure  what follows from the parties that are designated, counting the least of each holding
 * @param may   what follows from them and from those that may be designated, counting the most
 */
record Spread(OwnershipGraph graph, Closure sure, Closure may) {

    /** Takes the verdict on a party. */
    @FunctionalInterface
    interface Sink {

        void take(int party, Verdict verdict);
    }

    static Spread of(OwnershipGraph graph, OwnershipRule rule, List<Integer> designated, List<Integer> likely) {
        Closure sure = new Closure(graph, rule, true);
        sure.add(designated);
        Closure may = new Closure(graph, rule, false);
        List<Integer> all = new ArrayList<>(designated);
        all.addAll(likely);
        may.add(all);
        return new Spread(graph, sure, may);
    }

    /** What an entry into a certain closure says of a party. A member of a ring stands for its ring, not for itself. */
    static Verdict verdict(Entry entry, int party, int source) {
        return switch (entry) {
            case GIVEN -> party == source ? Verdict.DESIGNATED : Verdict.OWNED;
            case SHARES -> Verdict.OWNED;
            case RIGHT -> Verdict.CONTROLLED;
            case PARTNER -> Verdict.NOT_OWNED;
        };
    }

    void verdicts(Sink sink) {
        for (int party : sure.found()) {
            sink.take(party, verdict(party));
        }
        for (int party : may.found()) {
            if (!sure.holds(party)) {
                sink.take(party, verdict(party));
            }
        }
    }

    Verdict verdict(int party) {
        if (sure.holds(party)) {
            return verdict(sure.entry(party), party, party);
        }
        return may.holds(party) ? Verdict.POSSIBLY : Verdict.NOT_OWNED;
    }

    /** Whether the party is in for certain, if only as a partner in a joint arrangement. */
    boolean isCertain(int party) {
        return sure.holds(party) || sure.isPartner(party);
    }

    /** The place of the party in the order in which things follow. */
    int order(int party) {
        return isCertain(party) ? sure.order(party) : may.order(party);
    }

    /** Whether the owner's holdings counted when the verdict on the party was found. */
    boolean countedFor(int owner, int party, boolean certain) {
        return certain ? sure.countedFor(owner, party) : may.countedFor(owner, party);
    }
}

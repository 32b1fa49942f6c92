package dev.cordon.core.network.ownership;

import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * The closures of parties one by one, for rules that do not add up the holdings of several. A ring of many parties is
 * closed once, and for whoever owns into it only what he brings besides.
 */
final class EachAlone {

    private final Closure plain;
    private final PartyRings rings;
    private final Closure behindRing;
    private final boolean hasRing;
    private boolean ringTold;

    /** @param ringWorth from how many parties on a ring is closed for itself */
    EachAlone(OwnershipGraph graph, OwnershipRule rule, boolean certain, int ringWorth) {
        plain = new Closure(graph, rule, certain);
        plain.mark();
        rings = new PartyRings(graph, rule, certain);
        hasRing = rings.largestSize() >= ringWorth;
        behindRing = hasRing ? new Closure(graph, rule, certain) : plain;
        if (hasRing) {
            behindRing.add(List.of(rings.memberOfLargest()));
            behindRing.mark();
        }
    }

    /**
     * Hands every party that the given one owns to the sink, with the closure that says how; of parties that another
     * given one was found to own before, some may be left out.
     */
    void each(int party, ObjIntConsumer<Closure> sink) {
        boolean apart = hasRing ? plain.addUnlessInto(party, rings) : addAlone(party);
        if (apart) {
            tell(plain, plain.foundSinceMark(), sink);
            plain.backToMark();
            return;
        }
        plain.backToMark();
        if (!ringTold) {
            ringTold = true;
            tell(behindRing, behindRing.found(), sink);
        }
        behindRing.add(List.of(party));
        tell(behindRing, behindRing.foundSinceMark(), sink);
        behindRing.backToMark();
    }

    private boolean addAlone(int party) {
        plain.add(List.of(party));
        return true;
    }

    private static void tell(Closure closure, int[] found, ObjIntConsumer<Closure> sink) {
        for (int each : found) {
            if (closure.holds(each)) {
                sink.accept(closure, each);
            }
        }
    }
}

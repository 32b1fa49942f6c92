package dev.cordon.core.match;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two parties directly, without a watchlist: the evidence that a screening finds for the pair.
 *
 * <p>Holds scratch space: one instance serves one thread.
 */
public final class PartyMatcher {

    private final PartyNameMatcher names;
    private final FactComparison facts;
    private final Evidence prior;

    /** @param prior how the two parties come to be compared */
    public PartyMatcher(MatchWeights weights, Prior prior) {
        this.prior = prior.evidence(weights);
        this.names = new PartyNameMatcher(weights);
        this.facts = new FactComparison(weights);
    }

    /** What speaks for and against the two being the same party, the prior included. */
    public List<Evidence> compare(Party query, Party listed) {
        PartyNames asked = PartyNames.asked(query, query.kind() == null ? listed.kind() : query.kind());
        PartyNames known = PartyNames.of(listed, listed.kind());
        return compare(query, asked, listed, known);
    }

    /**
     * The same for parties whose names were analysed before.
     *
     * @param asked the names of the query
     * @param known the names of the listed party
     */
    public List<Evidence> compare(Party query, PartyNames asked, Party listed, PartyNames known) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(prior);
        PartyKind kind = listed.kind() == null ? PartyKind.PERSON : listed.kind();
        evidence.addAll(names.compare(asked, known, kind).evidence());
        evidence.addAll(facts.compare(query, listed));
        return evidence;
    }
}

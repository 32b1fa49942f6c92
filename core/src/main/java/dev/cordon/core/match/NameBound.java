package dev.cordon.core.match;

import dev.cordon.core.party.PartyKind;
import java.util.Arrays;

/**
 * Tells for a fraction of the cost of {@link NameScorer} whether two names can weigh as much as is needed.
 *
 * <p>Each query token counts with its best share of a pair, even if another token takes the same listed one; what agrees
 * with no token of the other name is left over for certain, and the more is left over the less the names weigh. Words
 * written together are at first only looked at where the search compared them already, and compared only where something
 * of them is left over. Cost O(q·l) for q and l spans; no allocation. One thread at a time.
 */
public final class NameBound {

    private final NameScorer scorer;
    private final int whole;
    private final int onlyWord;
    private final int wholeBrand;
    private final int oneOfSeveral;
    private final int[] best = new int[NameShape.MOST_TOKENS];
    private final Leftovers queryRest;
    private final Leftovers listedRest;
    private boolean plain;
    private int queryMask;
    private int listedMask;

    public NameBound(NameScorer scorer, MatchWeights weights) {
        this.scorer = scorer;
        whole = weights.of(Weight.WHOLE_NAME_AGREES);
        onlyWord = weights.of(Weight.ONLY_WORD_AGREES);
        wholeBrand = weights.of(Weight.WHOLE_BRAND_AGREES);
        oneOfSeveral = weights.of(Weight.ONE_OF_SEVERAL);
        queryRest = new Leftovers(weights.of(Weight.GENERIC_SHARE));
        listedRest = new Leftovers(weights.of(Weight.GENERIC_SHARE));
    }

    /**
     * Whether the names may weigh what is needed.
     *
     * @param kind      the listed party's kind
     * @param asWritten whether both names are read as they stand
     * @param needed    in hundredths of a bit
     */
    public boolean mayReach(
            NameShape query, NameShape listed, Agreements agreements, PartyKind kind, boolean asWritten, int needed) {
        plain = asWritten;
        if (NameScorer.isWrittenAlike(query, listed, agreements)) {
            return true;
        }
        boolean person = kind == PartyKind.PERSON;
        Arrays.fill(best, 0, query.tokens(), 0);
        listedMask = 0;
        queryMask = 0;
        takeKnown(query, listed, agreements);
        if (weigh(query, listed, person) >= needed) {
            return true;
        }
        return takeRest(query, listed, agreements) && weigh(query, listed, person) >= needed;
    }

    /** Single words, and those written together of which it is known already how they compare. */
    private void takeKnown(NameShape query, NameShape listed, Agreements agreements) {
        for (int right = 0; right < listed.spans(); right++) {
            boolean single = isSingle(listed, right);
            int row = single ? agreements.row(listed.word(right)) : agreements.knownRow(listed.word(right));
            if (row != Agreements.ABSENT) {
                for (int left = 0; left < query.spans(); left++) {
                    boolean singles = single && isSingle(query, left);
                    take(query, left, listed, right, singles ? agreements.at(row, left) : agreements.known(row, left));
                }
            }
        }
    }

    /** Words left over that agree once they, or what they agree with, are written together with their neighbours. */
    private boolean takeRest(NameShape query, NameShape listed, Agreements agreements) {
        int openListed = ~listedMask;
        int openQuery = ~queryMask;
        boolean found = false;
        for (int right = 0; right < listed.spans(); right++) {
            if (right == listed.literal()) {
                continue;
            }
            boolean single = listed.length(right) == 1;
            boolean open = (listed.mask(right) & openListed) != 0;
            for (int left = 0; left < query.spans(); left++) {
                boolean oneJoined = left != query.literal() && single != (query.length(left) == 1);
                if (oneJoined && (open || (query.mask(left) & openQuery) != 0)) {
                    int row = agreements.row(listed.word(right));
                    found |= take(query, left, listed, right, agreements.at(row, left));
                }
            }
        }
        return found;
    }

    private static boolean isSingle(NameShape shape, int span) {
        return shape.length(span) == 1 && span != shape.literal();
    }

    private boolean take(NameShape query, int left, NameShape listed, int right, int compared) {
        int bits = compared == TokenComparison.NONE || left == query.literal()
                ? 0
                : scorer.pairBits(query, left, listed, right, compared, plain);
        if (bits <= 0) {
            return false;
        }
        int length = query.length(left);
        int share = (bits + length - 1) / length;
        for (int token = query.start(left); token < query.start(left) + length; token++) {
            best[token] = Math.max(best[token], share);
        }
        queryMask |= query.mask(left);
        listedMask |= listed.mask(right);
        return true;
    }

    private int weigh(NameShape query, NameShape listed, boolean person) {
        int agreed = 0;
        for (int token = 0; token < query.tokens(); token++) {
            agreed += best[token];
        }
        queryRest.count(query, queryMask);
        listedRest.count(listed, listedMask | (queryRest.content == 0 ? query.beyond(listedMask) : 0));
        return agreed
                + scorer.restBits(queryRest, listedRest, person)
                + scorer.discount(agreed, queryRest, listedRest, person)
                + mostWhole(query);
    }

    private int mostWhole(NameShape query) {
        if (queryRest.content == 0 && listedRest.content == 0) {
            return whole + onlyWord;
        }
        if (queryRest.content == 0 || listedRest.content == 0) {
            return NameScorer.isWholeBrand(queryRest, listedRest) ? wholeBrand : 0;
        }
        return oneAgreed(query);
    }

    /** Both names have several parts: where only one agrees that costs, unless it is worth so little that it is none. */
    private int oneAgreed(NameShape query) {
        int content = 0;
        int only = 0;
        for (int token = 0; token < query.tokens(); token++) {
            if ((queryMask >>> token & 1) != 0 && query.role(token).isContent()) {
                content++;
                only = best[token];
            }
        }
        return content == 1 ? Math.max(oneOfSeveral, -only) : 0;
    }
}

package dev.cordon.core.match;

import dev.cordon.core.name.TokenRole;
import dev.cordon.core.party.PartyKind;
import java.util.Arrays;

/**
 * Tells for a fraction of the cost of {@link NameScorer} whether two names can weigh as much as is needed.
 *
 * <p>Each query token counts with its best share of a pair, even if another token takes the same listed one; what agrees
 * with no token of the other name is left over for certain, and the more is left over the less the names weigh. Words are
 * taken to lose as little as their bounds allow at first, and are compared exactly only where that would be enough. Cost
 * O(q·l) for q and l spans; no allocation. One thread at a time.
 */
public final class NameBound {

    private final NameScorer scorer;
    private final PairWorth worth;
    private final int whole;
    private final int onlyWord;
    private final int wholeLoss;
    private final int wholeBrand;
    private final int oneOfSeveral;
    private final int sharedPercent;
    private final int legalForm;
    private final int personOmission;
    private final int personAddition;
    private final int otherOmission;
    private final int otherAddition;
    private final int[] best = new int[NameShape.MOST_TOKENS];
    private final int[] lost = new int[NameShape.MOST_TOKENS];
    private final Leftovers queryRest;
    private final Leftovers listedRest;
    private PartyKind kind = PartyKind.PERSON;
    private boolean plain;
    private long wantedSpans;
    private int queryMask;
    private int listedMask;
    /** Whether what tells parties apart agrees in a way that is no agreement of words, by an initial for one. */
    private boolean askew;

    public NameBound(NameScorer scorer, MatchWeights weights) {
        this.scorer = scorer;
        worth = new PairWorth(weights);
        whole = weights.of(Weight.WHOLE_NAME_AGREES);
        onlyWord = weights.of(Weight.ONLY_WORD_AGREES);
        wholeLoss = Math.min(
                Math.min(weights.of(Weight.WHOLE_NAME_LOSS), weights.of(Weight.OTHER_NAME_LOSS)),
                weights.of(Weight.ONLY_WORD_LOSS));
        wholeBrand = weights.of(Weight.WHOLE_BRAND_AGREES);
        oneOfSeveral = weights.of(Weight.ONE_OF_SEVERAL);
        sharedPercent = weights.of(Weight.GENERIC_SHARE);
        legalForm = Math.max(0, weights.of(Weight.LEGAL_FORM_AGREES));
        personOmission = -weights.of(Weight.PERSON_OMISSION_SHARE);
        personAddition = -weights.of(Weight.PERSON_ADDITION_SHARE);
        otherOmission = -weights.of(Weight.OTHER_OMISSION_SHARE);
        otherAddition = -weights.of(Weight.OTHER_ADDITION_SHARE);
        queryRest = new Leftovers(sharedPercent);
        listedRest = new Leftovers(sharedPercent);
    }

    /** The same, where no search was made before. */
    boolean mayReach(
            NameShape query, NameShape listed, Agreements agreements, PartyKind kind, boolean asWritten, int needed) {
        if (query.literal() != NameShape.NONE && listed.literal() != NameShape.NONE) {
            agreements.compared(query.literal(), listed.word(listed.literal()));
        }
        long all = agreements.knowsProspects() ? (1L << query.spans()) - 1 : 0;
        return mayReach(query, listed, agreements, kind, asWritten, needed, all);
    }

    /**
     * Whether the names may weigh what is needed.
     *
     * @param listedKind the listed party's kind
     * @param asWritten whether both names are read as they stand
     * @param needed    in hundredths of a bit
     * @param wanted    spans of the query of which it is not known yet whether they agree with a word of the name, as bits
     */
    public boolean mayReach(
            NameShape query,
            NameShape listed,
            Agreements agreements,
            PartyKind listedKind,
            boolean asWritten,
            int needed,
            long wanted) {
        plain = asWritten;
        kind = listedKind;
        wantedSpans = wanted;
        boolean person = kind == PartyKind.PERSON;
        if (!agreements.knowsProspects() || isWrittenAlike(query, listed, agreements)) {
            return true;
        }
        int ofWords = needed - legalForms(query, listed);
        pair(query, listed, agreements, person && plain, false);
        if (weigh(query, listed, person) < ofWords) {
            return false;
        }
        pair(query, listed, agreements, person && plain, true);
        return weigh(query, listed, person) >= ofWords;
    }

    /** What legal forms can add: they are worth too little to be looked for. */
    private int legalForms(NameShape query, NameShape listed) {
        return query.has(TokenRole.LEGAL_FORM) && listed.has(TokenRole.LEGAL_FORM)
                ? legalForm * Math.min(query.count(TokenRole.LEGAL_FORM), listed.count(TokenRole.LEGAL_FORM))
                : 0;
    }

    /** The search has looked for the letters of the whole query: where they were not found, they are not there. */
    private static boolean isWrittenAlike(NameShape query, NameShape listed, Agreements agreements) {
        return query.literal() != NameShape.NONE
                && listed.literal() != NameShape.NONE
                && agreements.isKnown(query.literal(), listed.word(listed.literal()));
    }

    /** Takes the best that each token may have. */
    private void pair(NameShape query, NameShape listed, Agreements agreements, boolean strict, boolean exact) {
        Arrays.fill(best, 0, query.tokens(), 0);
        Arrays.fill(lost, 0, query.tokens(), Integer.MAX_VALUE);
        queryMask = 0;
        listedMask = 0;
        askew = false;
        for (int right = 0; right < listed.spans(); right++) {
            if (right != listed.literal()) {
                long lefts = agreements.prospects(listed.word(right), strict, wantedSpans);
                int row = lefts == 0 ? 0 : agreements.row(listed.word(right));
                while (lefts != 0) {
                    int left = Long.numberOfTrailingZeros(lefts);
                    take(query, left, listed, right, exact ? agreements.at(row, left) : agreements.atBest(row, left));
                    lefts &= lefts - 1;
                }
            }
        }
    }

    private void take(NameShape query, int left, NameShape listed, int right, int compared) {
        int bits = compared == TokenComparison.NONE ? 0 : worth.bits(query, left, listed, right, compared, kind, plain);
        if (bits <= 0) {
            return;
        }
        int length = query.length(left);
        int loss = NameAlignment.lost(query, left, listed, right, bits, sharedPercent);
        int share = (bits + length - 1) / length;
        for (int token = query.start(left); token < query.start(left) + length; token++) {
            best[token] = Math.max(best[token], share);
            lost[token] = Math.min(lost[token], loss / length);
        }
        queryMask |= query.mask(left);
        listedMask |= listed.mask(right);
        askew |= query.isTelling(left) && !NameAlignment.isInWords(query, left, listed, right);
    }

    private int weigh(NameShape query, NameShape listed, boolean person) {
        int agreed = 0;
        for (int token = 0; token < query.tokens(); token++) {
            agreed += best[token];
        }
        queryRest.count(query, queryMask);
        // The name that was cut off may end after the first of the words that agree.
        int beyond = queryRest.content == 0 ? query.beyond(Integer.lowestOneBit(listedMask)) : 0;
        listedRest.count(listed, listedMask | beyond);
        return agreed
                + scorer.restBits(queryRest, listedRest, person, false)
                + scorer.discount(agreed, queryRest, listedRest, person)
                + mostWhole(query, person)
                + unpaired(query, listed, person);
    }

    /**
     * What the names may weigh more if words that could be paired are not: a word that hardly agrees is better left over where the
     * other name has as much left over, and of two listed words that agree with one of the query only one is paired.
     */
    private int unpaired(NameShape query, NameShape listed, boolean person) {
        int omitted = person ? personOmission : otherOmission;
        int more = 0;
        int paired = 0;
        for (int rest = queryMask & query.content(); rest != 0; rest &= rest - 1) {
            int token = Integer.numberOfTrailingZeros(rest);
            paired++;
            more += Math.max(0, query.rarity(token) * omitted / 100 - best[token]);
        }
        int surplus = queryRest.bits - listedRest.bits;
        boolean several = surplus > 0 && listed.telling() - listedRest.content > paired;
        return more + (several ? surplus * (person ? personAddition : otherAddition) / 100 : 0);
    }

    private int mostWhole(NameShape query, boolean person) {
        if (queryRest.content == 0 && listedRest.content == 0) {
            int most = Math.max(0, whole + onlyWord(query) - leastLost(query) * wholeLoss / 100);
            return person ? most : Math.max(most, wholeBrand);
        }
        if (queryRest.content == 0 || listedRest.content == 0) {
            return NameScorer.isWholeBrand(queryRest, listedRest) ? wholeBrand : 0;
        }
        return oneAgreed(query);
    }

    private int onlyWord(NameShape query) {
        return query.telling() == 1 ? onlyWord : 0;
    }

    /** What the words of a name lose at least that agrees as a whole. */
    private int leastLost(NameShape query) {
        int sum = 0;
        for (int rest = query.content(); rest != 0; rest &= rest - 1) {
            sum += lost[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** Both names have several parts: where only one agrees that costs, unless it is worth so little that it is none. */
    private int oneAgreed(NameShape query) {
        int agreed = queryMask & query.content();
        boolean one = Integer.bitCount(agreed) == 1 && !askew;
        return one ? Math.max(oneOfSeveral, -best[Integer.numberOfTrailingZeros(agreed)]) : 0;
    }
}

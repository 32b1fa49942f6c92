package dev.cordon.core.index;

import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.match.Weight;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.party.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * What the words that a query shares with a listed name must be worth for the two to be looked at.
 *
 * <p>Words of the query that were not found in the name may be there all the same, spelt in a way that no key joins. Such
 * words lose much, and a name rarely has two of them: where two words that are names proper are missing, one of them is taken
 * to be really absent. What this loses is measured by {@code cordon eval retrieval}.
 */
final class NeededSum {

    /** The most that words may add which agree although no key joins them, in hundredths of a bit. */
    private static final int MISSED = 1100;
    /** What such a word loses at least, but for few, in hundredths of a bit. */
    private static final int MISSED_LOSS = 520;

    private final NameRows rows;
    private final int whole;
    private final int kindDiffers;
    private final int onlyWord;
    private @Nullable PartyKind sought;
    private int bound;
    private int whenAllFound;
    private int mostMissed;
    private boolean sure;
    /** The tokens without which a name does not agree as a whole, as bits. */
    private int telling;
    /** Those of them that are no words that many share. */
    private int named;

    private final int[] rarities = new int[NameShape.MOST_TOKENS];

    NeededSum(NameRows rows, MatchWeights weights) {
        this.rows = rows;
        whole = weights.of(Weight.WHOLE_NAME_AGREES);
        onlyWord = weights.of(Weight.ONLY_WORD_AGREES);
        kindDiffers = -weights.of(Weight.KIND_DIFFERS);
    }

    /**
     * Begins another reading of a query.
     *
     * @param kind  what is sought; a name of another kind must agree by so much the more
     * @param plain whether it is read as it stands
     * @param least what names must weigh to be of interest
     */
    void start(NameShape query, @Nullable PartyKind kind, boolean plain, int least) {
        sought = kind;
        bound = least;
        sure = plain && !query.isCutOff();
        mostMissed = MISSED + (query.isCutOff() ? whole : 0);
        telling = 0;
        named = 0;
        for (int token = 0; token < query.tokens(); token++) {
            TokenRole role = query.role(token);
            rarities[token] = query.rarity(token);
            if (role.isContent() && role != TokenRole.INITIAL) {
                telling |= 1 << token;
                named |= role == TokenRole.GENERIC || role == TokenRole.PLACE ? 0 : 1 << token;
            }
        }
        whenAllFound = bound - whole - (query.telling() == 1 ? onlyWord : 0);
    }

    /**
     * Whether a row is to be looked at.
     *
     * @param sum     what its words are worth at most
     * @param covered the tokens of the query that were found in it, as bits
     */
    boolean isReached(int row, int sum, int covered) {
        int missing = telling & ~covered;
        int least = missing == 0 ? whenAllFound : bound - slack(row, missing & named);
        return sum >= least && (sought == null || sum >= least + kindDiffers || sought == rows.kind(row));
    }

    private int slack(int row, int missing) {
        if (!sure || Integer.bitCount(missing) < 2 || !rows.isSure(row)) {
            return mostMissed;
        }
        int rarest = 0;
        for (int rest = missing; rest != 0; rest &= rest - 1) {
            rarest = Math.max(rarest, rarities[Integer.numberOfTrailingZeros(rest)]);
        }
        return Math.max(0, rarest - MISSED_LOSS);
    }
}

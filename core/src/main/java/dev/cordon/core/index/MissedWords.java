package dev.cordon.core.index;

import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.match.Weight;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.party.PartyKind;

/**
 * What words of a query may add to a listed name in which no key found them: they may be there all the same, spelt far off.
 *
 * <p>Such words lose much, and a name that is read as it stands rarely has two of them: of two names proper that are missing
 * there, one is taken to be really absent. Names that were romanised lose less by each, and may have two. An initial of the
 * listed name may stand for one, and loses nothing.
 */
final class MissedWords {

    /** What such a word loses at least, but for few, in hundredths of a bit; romanised ones a share of it. */
    private static final int LOSS = 520;

    /** What share of it each of two such words loses beside a name that was romanised, in per cent. */
    private static final int EACH_OF_TWO_PERCENT = 75;

    /** What a word in a name that its field cut off may add at most. */
    private static final int CUT_OFF = 1100;

    private final int whole;
    private final int wholeAtMost;
    private final int onlyWord;
    private final int ofPersons;
    private final int ofOthers;
    private final int romanisedPercent;
    private final int sharedPercent;
    private final int brandPercent;
    private final int initialAgrees;
    private final int[] rarities = new int[NameShape.MOST_TOKENS];
    /** The tokens without which a name does not agree as a whole, as bits. */
    private int telling;
    /** The same, the rarest first. */
    private final int[] byRarity = new int[NameShape.MOST_TOKENS];

    private int tellingCount;
    /** Those of them that are no words that many share. */
    private int named;
    /** Tokens that are beginnings of words, as bits. */
    private int beginnings;

    private boolean cutOff;

    MissedWords(MatchWeights weights) {
        whole = weights.of(Weight.WHOLE_NAME_AGREES);
        wholeAtMost = Math.max(whole, weights.of(Weight.WHOLE_BRAND_AGREES));
        onlyWord = weights.of(Weight.ONLY_WORD_AGREES);
        ofPersons = weights.of(Weight.WHOLE_NAME_LOSS);
        ofOthers = weights.of(Weight.OTHER_NAME_LOSS);
        romanisedPercent = Math.min(100, weights.of(Weight.ROMANISED_LOSS));
        sharedPercent = weights.of(Weight.GENERIC_SHARE);
        brandPercent = -weights.of(Weight.WHOLE_BRAND_SHARE);
        initialAgrees = weights.of(Weight.INITIAL_AGREES);
    }

    /** Begins another reading of a query. */
    void start(NameShape query) {
        cutOff = query.isCutOff();
        beginnings = 0;
        telling = 0;
        tellingCount = 0;
        named = 0;
        for (int token = 0; token < query.tokens(); token++) {
            TokenRole role = query.role(token);
            rarities[token] = query.rarity(token);
            if (role.isContent() && role != TokenRole.INITIAL) {
                addTelling(token);
                named |= role == TokenRole.GENERIC || role == TokenRole.PLACE ? 0 : 1 << token;
            }
        }
    }

    private void addTelling(int token) {
        telling |= 1 << token;
        int at = tellingCount++;
        while (at > 0 && rarities[byRarity[at - 1]] < rarities[token]) {
            byRarity[at] = byRarity[at - 1];
            at--;
        }
        byRarity[at] = token;
    }

    /** Notes a token that is the beginning of a word and was looked up as such. */
    void addBeginning(int token) {
        beginnings |= 1 << token;
    }

    /** The tokens that tell a name from others and are not among those that were found, as bits. */
    int missing(int covered) {
        return telling & ~covered;
    }

    /** Those of the missing ones that are names proper, as bits. */
    int proper(int missing) {
        return missing & named;
    }

    /** Whether the word that was cut off is none of the name's: it would have been found by its first letters. */
    boolean lacksBeginning(int missing) {
        return (missing & beginnings & named) != 0;
    }

    /** What the rarest of the missing words is worth that was not cut off, in hundredths of a bit. */
    int rarest(int missing) {
        return worthOfRarest(missing & ~beginnings);
    }

    /**
     * What all that was missed may add, with the agreement of the whole, in hundredths of a bit.
     *
     * @param kind      the listed party's
     * @param asWritten whether both names are read as they stand
     * @param initial   whether the listed name has an initial
     * @param missing   the query's words that were not found in it, as bits
     */
    int most(PartyKind kind, boolean asWritten, boolean initial, int missing) {
        if (cutOff) {
            return ofCutOff(missing);
        }
        boolean person = kind == PartyKind.PERSON;
        int wholly = (person ? whole : wholeAtMost) + (Integer.bitCount(telling) == 1 ? onlyWord : 0);
        int loss = leastLoss(asWritten);
        int byInitial = initial ? initialAgrees : 0;
        int absent = Integer.bitCount(proper(missing)) - (initial ? 1 : 0);
        if (absent < 1) {
            return Math.max(0, initial ? wholly : sharedWords(missing, loss, wholly)) + byInitial;
        }
        if (absent > 1) {
            return (asWritten ? one(missing) : two(missing, person, wholly)) + byInitial;
        }
        return Math.max(0, worthOfRarest(proper(missing)) - loss)
                + Math.max(0, wholly - loss * lossPercent(person) / 100)
                + byInitial;
    }

    /** What one such word loses at least. */
    int leastLoss(boolean asWritten) {
        return asWritten ? LOSS : LOSS * romanisedPercent / 100;
    }

    private int one(int missing) {
        return Math.max(0, worthOfRarest(proper(missing)) - LOSS);
    }

    private int two(int missing, boolean person, int wholly) {
        int loss = LOSS * EACH_OF_TWO_PERCENT / 100;
        int rarest = rarestAt(proper(missing));
        return Math.max(0, rarities[rarest] - loss)
                + Math.max(0, worthOfRarest(proper(missing) & ~(1 << rarest)) - loss)
                + Math.max(0, wholly - 2 * loss * lossPercent(person) / 100);
    }

    private int lossPercent(boolean person) {
        return person ? ofPersons : ofOthers;
    }

    /** All names proper were found: words that many share are spelt far off, or left out, for which the whole agrees less. */
    private int sharedWords(int missing, int loss, int wholly) {
        int left = 0;
        for (int rest = missing; rest != 0; rest &= rest - 1) {
            left += rarities[Integer.numberOfTrailingZeros(rest)];
        }
        int far = Math.max(0, worthOfRarest(missing) * sharedPercent / 100 - loss) + wholly - loss * ofOthers / 100;
        return Math.max(wholly - left * brandPercent / 100, far);
    }

    /** A word that was cut off is found by its first letters or is not there, and then the name does not agree as a whole. */
    private int ofCutOff(int missing) {
        if (!lacksBeginning(missing)) {
            return CUT_OFF + whole;
        }
        return (missing & ~beginnings) == 0 ? 0 : CUT_OFF;
    }

    /** What the rarest of some telling tokens is worth; 0 if there is none. */
    private int worthOfRarest(int tokens) {
        int at = rarestAt(tokens);
        return at < 0 ? 0 : rarities[at];
    }

    /** The rarest of some telling tokens; -1 if there is none. */
    private int rarestAt(int tokens) {
        for (int i = 0; i < tellingCount; i++) {
            if ((tokens >>> byRarity[i] & 1) != 0) {
                return byRarity[i];
            }
        }
        return -1;
    }
}

package dev.cordon.core.match;

import dev.cordon.core.name.TokenRole;

/**
 * The most that one word of a query may lose if the whole is still to weigh what is needed, all others agreeing to the
 * letter. Where a name agrees as a whole, a loss counts twice: for the word, and for the whole.
 *
 * <p>A pair of words that loses more is of no use to any name that is of interest, so it need not be compared exactly.
 *
 * @param strict between a query and the name of a person that both stand as written, in hundredths of a bit; never negative
 * @param loose  between a query and any other name; never less
 */
public record LossBudget(int strict, int loose) {

    /** No bound. */
    static final LossBudget NONE = new LossBudget(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * @param needed least evidence of names of interest, without what the reading costs of itself
     */
    public static LossBudget of(NameShape query, MatchWeights weights, int needed) {
        int most = 0;
        for (int token = 0; token < query.tokens(); token++) {
            most += mostOf(query, token, weights);
        }
        int only = query.telling() == 1 ? weights.of(Weight.ONLY_WORD_AGREES) : 0;
        int whole = weights.of(Weight.WHOLE_NAME_AGREES) + only;
        int brand = Math.max(whole, weights.of(Weight.WHOLE_BRAND_AGREES));
        int romanised = Math.min(100, weights.of(Weight.ROMANISED_LOSS));
        int inPart = most - needed;
        int inWhole = (inPart + whole) * 100 / (100 + weights.of(Weight.WHOLE_NAME_LOSS));
        // Never less than nothing: a name of few letters may be worth less than is needed and be listed all the same.
        int strict = Math.max(0, Math.max(inPart, inWhole));
        return new LossBudget(strict, Math.max(strict, (inPart + brand) * 100 / romanised));
    }

    /** The most that a pair with the token is worth. */
    static int mostOf(NameShape query, int token, MatchWeights weights) {
        return query.role(token) == TokenRole.LEGAL_FORM
                ? Math.max(0, weights.of(Weight.LEGAL_FORM_AGREES))
                : Math.max(query.rarity(token), weights.of(Weight.INITIAL_AGREES));
    }
}

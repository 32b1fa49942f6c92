package dev.cordon.core.match;

import dev.cordon.core.name.TokenRole;

/** Which spans of two names were paired, and what that and the rest weigh. Refilled for each comparison. */
final class NameAlignment {

    private final int[] lefts = new int[NameShape.MOST_TOKENS];
    private final int[] rights = new int[NameShape.MOST_TOKENS];
    private final int[] bits = new int[NameShape.MOST_TOKENS];
    private final Leftovers queryRest;
    private final Leftovers listedRest;
    private final int sharedPercent;
    private int count;
    private int queryMask;
    private int listedMask;
    private int rest;
    private int numbers;
    private int legalForm;
    private int whole;
    private int discount;

    NameAlignment(MatchWeights weights) {
        sharedPercent = weights.of(Weight.GENERIC_SHARE);
        queryRest = new Leftovers(weights.of(Weight.GENERIC_SHARE));
        listedRest = new Leftovers(weights.of(Weight.GENERIC_SHARE));
    }

    void clear() {
        count = 0;
        queryMask = 0;
        listedMask = 0;
    }

    /** Pairs two spans unless one of their tokens is paired already. */
    void take(int left, int leftMask, int right, int rightMask, int weight) {
        if ((queryMask & leftMask) == 0 && (listedMask & rightMask) == 0 && count < lefts.length) {
            lefts[count] = left;
            rights[count] = right;
            bits[count] = weight;
            count++;
            queryMask |= leftMask;
            listedMask |= rightMask;
        }
    }

    /** Pairs the whole names, and nothing else. */
    void takeWhole(NameShape query, NameShape listed, int weight) {
        clear();
        take(query.literal(), query.mask(query.literal()), listed.literal(), listed.mask(listed.literal()), weight);
        rest = 0;
        numbers = 0;
        legalForm = 0;
        discount = 0;
        whole = 0;
    }

    int total() {
        return agreed() + rest + numbers + legalForm + whole + discount;
    }

    /** Whether nothing agrees, and what is left over weighs nothing. */
    boolean saysNothing() {
        return count == 0 && rest == 0 && numbers == 0 && legalForm == 0 && whole == 0 && discount == 0;
    }

    /** What the pairs are worth together. */
    int agreed() {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += bits[i];
        }
        return sum;
    }

    /** What the pairs lost against the same words, in hundredths of a bit. */
    int lost(NameShape query, NameShape listed) {
        int lost = 0;
        for (int i = 0; i < count; i++) {
            lost += lost(query, lefts[i], listed, rights[i], bits[i], sharedPercent);
        }
        return lost;
    }

    /**
     * What a pair lost in spelling. An initial that fits loses nothing: it is less said, not another; nor does a word that
     * many share for being worth less.
     *
     * @param bits          what the pair is worth
     * @param sharedPercent per cent of its rarity that a shared word is worth
     */
    static int lost(NameShape query, int left, NameShape listed, int right, int bits, int sharedPercent) {
        TokenRole one = query.role(query.start(left));
        TokenRole other = listed.role(listed.start(right));
        if (one == TokenRole.INITIAL || other == TokenRole.INITIAL) {
            return 0;
        }
        if (!one.isContent() && !other.isContent()) {
            return 0;
        }
        int rarity = Math.min(query.spanRarity(left), listed.spanRarity(right));
        return Math.max(0, (isBrand(one) || isBrand(other) ? rarity : rarity * sharedPercent / 100) - bits);
    }

    /** Whether a pair is of two words that tell parties apart: initials alone make no name. */
    boolean agreesInWords(NameShape query, NameShape listed) {
        for (int i = 0; i < count; i++) {
            if (isInWords(query, lefts[i], listed, rights[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether both spans begin with a word that tells parties apart. */
    static boolean isInWords(NameShape query, int left, NameShape listed, int right) {
        TokenRole one = query.role(query.start(left));
        TokenRole other = listed.role(listed.start(right));
        return one.isContent() && other.isContent() && one != TokenRole.INITIAL && other != TokenRole.INITIAL;
    }

    /**
     * Whether a name tells of the other's family name no more than the first letter, or of a word in the name of a firm: then it
     * is not told whole.
     */
    boolean abbreviates(NameShape query, NameShape listed, boolean person) {
        for (int i = 0; i < count; i++) {
            TokenRole one = query.role(query.start(lefts[i]));
            TokenRole other = listed.role(listed.start(rights[i]));
            boolean word = !person && (one != TokenRole.INITIAL || other != TokenRole.INITIAL);
            if (one == TokenRole.INITIAL && (word || other == TokenRole.FAMILY)
                    || other == TokenRole.INITIAL && (word || one == TokenRole.FAMILY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words of the names that tell parties apart are one slip in typing apart. */
    boolean isSlip(NameShape query, NameShape listed, Agreements agreements) {
        for (int i = 0; i < count; i++) {
            if (query.role(query.start(lefts[i])).isContent()
                    && TokenComparison.relation(agreements.compared(lefts[i], listed.word(rights[i])))
                            == Relation.SLIP) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words that tell parties apart agrees only as {@link Agreements#isLoose} has it. */
    boolean isLoose(NameShape query, NameShape listed, Agreements agreements) {
        for (int i = 0; i < count; i++) {
            if (query.role(query.start(lefts[i])).isContent() && agreements.isLoose(lefts[i], listed.word(rights[i]))) {
                return true;
            }
        }
        return false;
    }

    /** What the pairs lost whose listed side begins with a name proper. */
    int lostBrands(NameShape query, NameShape listed) {
        int lost = 0;
        for (int i = 0; i < count; i++) {
            if (isBrand(listed.role(listed.start(rights[i])))) {
                lost += Math.max(0, Math.min(query.spanRarity(lefts[i]), listed.spanRarity(rights[i])) - bits[i]);
            }
        }
        return lost;
    }

    private static boolean isBrand(TokenRole role) {
        return role.isContent() && role != TokenRole.GENERIC && role != TokenRole.PLACE;
    }

    /** Number of query tokens that tell parties apart and found a partner. */
    int agreedContent(NameShape query) {
        return content(query, queryMask);
    }

    /** Number of listed tokens that tell parties apart and found a partner. */
    int agreedContentListed(NameShape listed) {
        return content(listed, listedMask);
    }

    /** Number of listed tokens that are neither generic nor a place and found a partner. */
    int agreedBrands(NameShape listed) {
        int found = 0;
        for (int token = 0; token < listed.tokens(); token++) {
            found += isBrand(listed.role(token)) && (listedMask >>> token & 1) != 0 ? 1 : 0;
        }
        return found;
    }

    private static int content(NameShape shape, int mask) {
        int found = 0;
        for (int token = 0; token < shape.tokens(); token++) {
            found += (mask >>> token & 1) != 0 && shape.role(token).isContent() ? 1 : 0;
        }
        return found;
    }

    int count() {
        return count;
    }

    int left(int pair) {
        return lefts[pair];
    }

    int right(int pair) {
        return rights[pair];
    }

    int bits(int pair) {
        return bits[pair];
    }

    int queryMask() {
        return queryMask;
    }

    int listedMask() {
        return listedMask;
    }

    Leftovers queryRest() {
        return queryRest;
    }

    Leftovers listedRest() {
        return listedRest;
    }

    int rest() {
        return rest;
    }

    void setRest(int value) {
        rest = value;
    }

    int numbers() {
        return numbers;
    }

    void setNumbers(int value) {
        numbers = value;
    }

    int legalForm() {
        return legalForm;
    }

    void setLegalForm(int value) {
        legalForm = value;
    }

    int discount() {
        return discount;
    }

    void setDiscount(int value) {
        discount = value;
    }

    int whole() {
        return whole;
    }

    void setWhole(int value) {
        whole = value;
    }
}

package dev.cordon.core.match;

import dev.cordon.core.party.PartyKind;

/**
 * Weighs two readings of names against each other.
 *
 * <p>Words that agree are paired, the most telling pair first, no token twice. A pair is worth the rarity of its commoner
 * word less what the difference in spelling costs. What is left over costs: little where one side merely has more, much
 * where both sides have something else. Cost O(q·l) for q and l spans; no allocation. One thread at a time.
 */
public final class NameScorer {

    private static final int MOST_PAIRS = 256;
    /** What the one word that agrees is worth at most if any firm may add it to its name. */
    private static final int LEAST_NAMING = 460;
    /** Bodies that share this many times what either has of its own are one body, called by another word. */
    private static final int MOST_SHARED = 4;

    private final MatchWeights weights;
    private final PairWorth worth;
    private final long[] pairs = new long[MOST_PAIRS];
    private int pairCount;

    private final NameAlignment alignment;

    public NameScorer(MatchWeights weights) {
        this.weights = weights;
        this.worth = new PairWorth(weights);
        this.alignment = new NameAlignment(weights);
    }

    /**
     * The evidence of two names in hundredths of a bit, without the prior.
     *
     * @param kind  the listed party's kind: left-over words tell more in the names of organisations
     * @param plain whether both names are read as they stand
     * @param spelt whether a difference in spelling is one of the page, not of a romanisation
     */
    public int score(
            NameShape query, NameShape listed, Agreements agreements, PartyKind kind, boolean plain, boolean spelt) {
        collectPairs(query, listed, agreements, kind, spelt);
        choosePairs(query, listed);
        int bits = weigh(query, listed, agreements, kind, plain);
        return isWrittenAlike(query, listed, agreements) ? Math.max(bits, alike(query, listed, bits)) : bits;
    }

    /** Whether the names are the same letter for letter. */
    static boolean isWrittenAlike(NameShape query, NameShape listed, Agreements agreements) {
        return query.literal() != NameShape.NONE
                && listed.literal() != NameShape.NONE
                && agreements.compared(query.literal(), listed.word(listed.literal())) != TokenComparison.NONE;
    }

    /**
     * The worth of two names that are the same letter for letter. Taking a name apart may lose it (titles, single letters,
     * a person's name that reads as a legal form); what is written alike is alike all the same.
     */
    private int alike(NameShape query, NameShape listed, int otherwise) {
        int worth = 0;
        for (int token = 0; token < listed.tokens(); token++) {
            worth += listed.rarity(token);
        }
        int least = weights.of(Weight.WRITTEN_ALIKE) - weights.of(Weight.PRIOR);
        int bits = Math.max(least, worth + weights.of(Weight.WHOLE_NAME_AGREES));
        if (bits > otherwise) {
            alignment.takeWhole(query, listed, bits);
        }
        return bits;
    }

    /** How the names that were scored last were put together; overwritten by the next call of {@link #score}. */
    NameAlignment alignment() {
        return alignment;
    }

    private void collectPairs(NameShape query, NameShape listed, Agreements agreements, PartyKind kind, boolean spelt) {
        pairCount = 0;
        for (int right = 0; right < listed.spans(); right++) {
            int row = agreements.row(listed.word(right));
            for (int left = 0; left < query.spans(); left++) {
                int compared = agreements.at(row, left);
                if (compared != TokenComparison.NONE && left != query.literal()) {
                    int tokens = query.length(left) + listed.length(right);
                    addPair(worth.bits(query, left, listed, right, compared, kind, spelt), tokens, left, right);
                }
            }
        }
    }

    /**
     * Sorted in on the way, the pair that yields most for each of its tokens first: else a long join with a fault in it
     * would keep its faultless parts from being paired. Equal ones stand in the order of their tokens, so that the choice
     * is always the same.
     */
    private void addPair(int bits, int tokens, int left, int right) {
        if (bits <= 0 || left > 0xff || right > 0xff) {
            return;
        }
        long key = (long) (bits * 2 / tokens) << 40 | (long) bits << 16 | (long) (0xff - left) << 8 | 0xff - right;
        if (pairCount == MOST_PAIRS) {
            if (pairs[MOST_PAIRS - 1] >= key) {
                return;
            }
            pairCount--;
        }
        int at = pairCount++;
        while (at > 0 && pairs[at - 1] < key) {
            pairs[at] = pairs[at - 1];
            at--;
        }
        pairs[at] = key;
    }

    private void choosePairs(NameShape query, NameShape listed) {
        alignment.clear();
        for (int i = 0; i < pairCount; i++) {
            long key = pairs[i];
            int left = 0xff - (int) (key >>> 8 & 0xff);
            int right = 0xff - (int) (key & 0xff);
            alignment.take(left, query.mask(left), right, listed.mask(right), (int) (key >>> 16 & 0xffffff));
        }
    }

    private int weigh(NameShape query, NameShape listed, Agreements agreements, PartyKind kind, boolean plain) {
        boolean person = kind == PartyKind.PERSON;
        Leftovers left = alignment.queryRest();
        Leftovers right = alignment.listedRest();
        left.count(query, alignment.queryMask());
        right.count(listed, alignment.listedMask() | (left.content == 0 ? query.beyond(alignment.listedMask()) : 0));
        boolean otherBody = !person && isOtherBody(listed, left, right);
        alignment.setRest(restBits(left, right, person, otherBody) + (person ? 0 : missedBrand(listed, right)));
        alignment.setNumbers(numberBits(left, right, kind == PartyKind.VESSEL));
        alignment.setLegalForm(left.legalForm && right.legalForm ? weights.of(Weight.LEGAL_FORM_DIFFERS) : 0);
        alignment.setDiscount(discount(alignment.agreed(), left, right, person));
        alignment.setWhole(wholeBits(query, listed, agreements, left, right, person, plain));
        return alignment.total();
    }

    /**
     * What the left-overs of both sides weigh.
     *
     * @param otherBody whether the ordinary words that are left over contradict each other
     */
    int restBits(Leftovers left, Leftovers right, boolean person, boolean otherBody) {
        int both = Math.min(left.bits, right.bits);
        int omission = Math.max(0, (left.content == 0 ? right.bitsLacking() : right.bits) - left.bits);
        int addition = Math.max(0, (right.content == 0 ? left.bitsLacking() : left.bits) - right.bits);
        int bits = 0;
        if (contradicts(left, right, person) || otherBody) {
            bits += weights.of(person ? Weight.PERSON_CONFLICT_BASE : Weight.OTHER_CONFLICT_BASE);
            bits += both * weights.of(person ? Weight.PERSON_CONFLICT_SHARE : Weight.OTHER_CONFLICT_SHARE) / 100;
        } else if (left.content > 0 && right.content > 0) {
            bits += weights.of(Weight.GENERIC_CONFLICT);
        }
        if (person && (left.first && right.content == 0 || right.first && left.content == 0)) {
            bits += weights.of(Weight.FIRST_NAME_LEFT);
        }
        bits += omission * weights.of(person ? Weight.PERSON_OMISSION_SHARE : Weight.OTHER_OMISSION_SHARE) / 100;
        bits += addition * weights.of(person ? Weight.PERSON_ADDITION_SHARE : Weight.OTHER_ADDITION_SHARE) / 100;
        return bits;
    }

    /** What tells an organisation from others is its brand: agreement on all else is agreement on little. */
    private int missedBrand(NameShape listed, Leftovers right) {
        return right.brands > 0 && alignment.agreedBrands(listed) == 0 ? weights.of(Weight.BRAND_MISSED) : 0;
    }

    /** Both names have a part of their own; of organisations, a name proper or a place. */
    private static boolean contradicts(Leftovers left, Leftovers right, boolean person) {
        return person
                ? left.content > 0 && right.content > 0
                : left.brands > 0 && right.brands > 0 || left.places > 0 && right.places > 0;
    }

    /**
     * Whether both names have words of their own, no name proper in common, and not much else: ministries, institutes and
     * state banks are told apart by ordinary words alone.
     */
    private boolean isOtherBody(NameShape listed, Leftovers left, Leftovers right) {
        return left.content > 0
                && right.content > 0
                && alignment.agreedBrands(listed) == 0
                && Math.min(left.bits, right.bits) * MOST_SHARED >= alignment.agreed();
    }

    /** Where parts contradict each other, much agreement elsewhere tells of kinship rather than identity. */
    int discount(int agreed, Leftovers left, Leftovers right, boolean person) {
        boolean contradicted = contradicts(left, right, person) || left.numbers > 0 && right.numbers > 0;
        int excess = agreed - weights.of(person ? Weight.PERSON_CONFLICT_CEILING : Weight.OTHER_CONFLICT_CEILING);
        return contradicted && excess > 0 ? -excess * (100 - weights.of(Weight.CONFLICT_EXCESS_SHARE)) / 100 : 0;
    }

    /** Ships of one owner are numbered. */
    private int numberBits(Leftovers left, Leftovers right, boolean ship) {
        if (left.numbers > 0 && right.numbers > 0) {
            return weights.of(Weight.NUMBER_DIFFERS);
        }
        return left.numbers + right.numbers > 0
                ? weights.of(ship ? Weight.SHIP_NUMBER_MISSING : Weight.NUMBER_MISSING)
                : 0;
    }

    private int wholeBits(
            NameShape query,
            NameShape listed,
            Agreements agreements,
            Leftovers left,
            Leftovers right,
            boolean person,
            boolean plain) {
        int agreed = alignment.agreedContent(query);
        int agreedListed = alignment.agreedContentListed(listed);
        if (agreed == 0 || !alignment.agreesInWords(query, listed) || left.numbers > 0 && right.numbers > 0) {
            return 0;
        }
        if (left.content == 0 && right.content == 0) {
            if (alignment.abbreviates(query, listed, person)) {
                return 0;
            }
            boolean single = agreed == 1 && agreedListed == 1;
            if (single && !person && alignment.isLoose(query, listed, agreements)) {
                return 0;
            }
            boolean only = single
                    && left.furtherNumbers + right.furtherNumbers == 0
                    && !query.isCutOff()
                    && (person || isNaming());
            int bits = weights.of(Weight.WHOLE_NAME_AGREES) + (only ? weights.of(Weight.ONLY_WORD_AGREES) : 0);
            boolean slip = only && alignment.isSlip(query, listed, agreements);
            int lost = alignment.lost(query, listed);
            int further = only && person && !plain && !slip ? furtherLoss(lost) : 0;
            int share = weights.of(slip ? Weight.ONLY_WORD_SLIP_LOSS : lossShare(only, person, plain));
            return Math.max(0, bits - lost * share / 100 - further);
        }
        if (!person && isWholeBrand(left, right)) {
            return wholeBrandBits(query, listed, agreements);
        }
        boolean several = agreed + left.content > 1 && agreedListed + right.content > 1;
        return several && Math.min(agreed, agreedListed) == 1 ? weights.of(Weight.ONE_OF_SEVERAL) : 0;
    }

    /** Whether what agrees is more than a word that any firm may add: "Group" alone is the name of none. */
    private boolean isNaming() {
        return alignment.agreed() > LEAST_NAMING;
    }

    /**
     * What of the losses of its words the agreement of a whole name loses. A single word is a name by its letters, as they
     * stand or, in the name of a firm, as we romanise them: too many firms are called by a word that sounds a little alike.
     */
    private static Weight lossShare(boolean only, boolean person, boolean plain) {
        if (only && (plain || !person)) {
            return Weight.ONLY_WORD_LOSS;
        }
        return person ? Weight.WHOLE_NAME_LOSS : Weight.OTHER_NAME_LOSS;
    }

    /**
     * What the agreement of a single word as the whole name of a person loses besides, where it was romanised by us: read in
     * several ways, few consonants fit a word of almost any list, and so much must be left of what the word tells.
     */
    private int furtherLoss(int lost) {
        int worth = alignment.agreed() + lost;
        int spared = worth * weights.of(Weight.ONLY_WORD_ROMANISED_SPARED) / 100;
        return Math.max(0, lost - spared) * weights.of(Weight.ONLY_WORD_ROMANISED_LOSS) / 100;
    }

    /**
     * The commoner the generic words are that one name has more than the other, the less it matters, and a place matters
     * only if the list has it. A name that is generic altogether has to be there word for word.
     */
    private int wholeBrandBits(NameShape query, NameShape listed, Agreements agreements) {
        int brands = alignment.agreedBrands(listed);
        if (brands == 0 && (alignment.listedRest().content > 0 || alignment.lost(query, listed) > 0)) {
            return 0;
        }
        Weight share = brands > 1
                ? Weight.OTHER_NAME_LOSS
                : alignment.isSlip(query, listed, agreements) ? Weight.ONLY_WORD_SLIP_LOSS : Weight.ONLY_WORD_LOSS;
        int lost = alignment.lostBrands(query, listed) * weights.of(share) / 100;
        int more = alignment.queryRest().generic + alignment.listedRest().shared();
        return Math.max(
                0, weights.of(Weight.WHOLE_BRAND_AGREES) + more * weights.of(Weight.WHOLE_BRAND_SHARE) / 100 - lost);
    }

    /** Whether one name is the other with more or fewer of the words that many organisations share. */
    static boolean isWholeBrand(Leftovers left, Leftovers right) {
        return left.content == 0 && right.content == right.generics + right.places
                || right.content == 0 && left.content == left.generics + left.places;
    }
}

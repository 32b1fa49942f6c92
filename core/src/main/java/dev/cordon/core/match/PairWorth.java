package dev.cordon.core.match;

import dev.cordon.core.name.TokenRole;
import dev.cordon.core.party.PartyKind;

/** What it is worth that a span of one name agrees with a span of another: their rarity less what the spelling costs. */
final class PairWorth {

    /** Two joins are one word only if they are all but the same: their parts were compared already. */
    private static final int JOINS_ALIKE = 150;
    /**
     * What a word loses at most beside several that are written together: a slip, or another spelling of a sound. Of two names
     * that are put together anyhow too many sound a little like a third.
     */
    static final int PARTS_ALIKE = 600;

    private final MatchWeights weights;

    PairWorth(MatchWeights weights) {
        this.weights = weights;
    }

    /**
     * What a pair of spans is worth; 0 or less if nothing.
     *
     * @param kind  the listed party's
     * @param spelt whether a difference in spelling is one of the page, not of a romanisation
     */
    int bits(NameShape query, int left, NameShape listed, int right, int compared, PartyKind kind, boolean spelt) {
        if (TokenComparison.relation(compared) == Relation.INITIAL) {
            return mayAbbreviate(kind)
                            && query.length(left) == 1
                            && listed.length(right) == 1
                            && !query.isMiddleInitial(query.start(left), listed)
                            && !listed.isMiddleInitial(listed.start(right), query)
                    ? weights.of(Weight.INITIAL_AGREES)
                    : 0;
        }
        if (TokenComparison.relation(compared) == Relation.BEGINNING && listed.length(right) > 1) {
            return 0;
        }
        int loss = TokenComparison.loss(compared);
        loss = spelt ? loss : loss * weights.of(Weight.ROMANISED_LOSS) / 100;
        if (loss > JOINS_ALIKE && loss > mostLost(query, left, listed, right)) {
            return 0;
        }
        int rarity = Math.min(query.spanRarity(left), listed.spanRarity(right));
        if (isShared(query.role(query.start(left))) && isShared(listed.role(listed.start(right)))) {
            rarity = rarity * weights.of(Weight.GENERIC_SHARE) / 100;
        } else if (kind != PartyKind.PERSON && isLink(query, left) && isLink(listed, right)) {
            rarity = rarity * weights.of(Weight.LINK_SHARE) / 100;
        }
        int bits = rarity - loss;
        if (query.length(left) != listed.length(right)) {
            bits -= weights.of(Weight.JOINED_LOSS);
        }
        if (query.length(left) == 1 && listed.length(right) == 1) {
            boolean fathers = query.has(TokenRole.PATRONYMIC) && listed.has(TokenRole.PATRONYMIC);
            bits += roleCost(query.role(query.start(left)), listed.role(listed.start(right)), fathers);
        }
        return bits;
    }

    private static int mostLost(NameShape query, int left, NameShape listed, int right) {
        boolean joined = query.length(left) > 1;
        boolean other = listed.length(right) > 1;
        if (joined && other) {
            return JOINS_ALIKE;
        }
        if (joined || other) {
            return joined ? mostLostBeside(query, left) : mostLostBeside(listed, right);
        }
        return Integer.MAX_VALUE;
    }

    /** An initial written together with the word behind it is a word only if that is all but the other: {@code A. Aziz} is no Yazid. */
    private static int mostLostBeside(NameShape parts, int span) {
        for (int token = parts.start(span); token < parts.start(span) + parts.length(span); token++) {
            if (parts.role(token) == TokenRole.INITIAL) {
                return JOINS_ALIKE;
            }
        }
        return PARTS_ALIKE;
    }

    /** A letter in the name of a ship or an aircraft tells it from others (Lady R, Lady D): it is no initial. */
    private static boolean mayAbbreviate(PartyKind kind) {
        return kind != PartyKind.VESSEL && kind != PartyKind.AIRCRAFT;
    }

    /** Articles and the like come with the words that they join, and every long name has some. */
    private static boolean isLink(NameShape shape, int span) {
        TokenRole role = shape.role(shape.start(span));
        return shape.length(span) == 1 && (role == TokenRole.STOP || role == TokenRole.PARTICLE);
    }

    /** Words that many organisations share come together, so that two of them tell little more than one. */
    private static boolean isShared(TokenRole role) {
        return role == TokenRole.GENERIC || role == TokenRole.PLACE;
    }

    /** @param fathers whether both names tell the father's: where own and father's name change places, it is father and son */
    private int roleCost(TokenRole one, TokenRole other, boolean fathers) {
        if (one == TokenRole.LEGAL_FORM && other == TokenRole.LEGAL_FORM) {
            return weights.of(Weight.LEGAL_FORM_AGREES);
        }
        boolean crossed = one == TokenRole.FAMILY && other == TokenRole.GIVEN
                || one == TokenRole.GIVEN && other == TokenRole.FAMILY;
        if (crossed) {
            return weights.of(Weight.ROLE_DIFFERS);
        }
        boolean father = one == TokenRole.PATRONYMIC != (other == TokenRole.PATRONYMIC);
        return father ? weights.of(fathers ? Weight.PATRONYMIC_SWAPPED : Weight.PATRONYMIC_CROSSED) : 0;
    }
}

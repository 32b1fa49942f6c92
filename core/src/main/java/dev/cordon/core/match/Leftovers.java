package dev.cordon.core.match;

import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;

/** What of a name found no partner. Refilled for each comparison; one thread at a time. */
final class Leftovers {

    private static final int INITIAL_BITS = 100;

    private final int genericShare;

    /** Content tokens without partner. */
    int content;
    /** Those of them that are generic words. */
    int generics;
    /** The rarities of those, in hundredths of a bit. */
    int generic;
    /** The rarities of the places among them, in hundredths of a bit. */
    int place;
    /** Those of them that are a name, not a generic word or a place that many share. */
    int brands;
    /** Those of them that are places: two different ones contradict each other. */
    int places;
    /** Their rarities, each weighed by what its role tells, in hundredths of a bit. */
    int bits;
    /** The part of that which is fathers' names. */
    int fathers;
    /** Numerals without partner. */
    int numbers;
    /** Those of them that are not 1: the first of its name goes by the name alone, too. */
    int furtherNumbers;
    /** Whether the first name proper that is no family name found no partner. */
    boolean first;
    /** Whether a legal form is left over. */
    boolean legalForm;

    /** @param genericShare per cent of the rarity of a generic word that counts */
    Leftovers(int genericShare) {
        this.genericShare = genericShare;
    }

    /** Counts the tokens of a shape that the mask of agreed tokens leaves open. */
    void count(NameShape shape, int agreed) {
        content = 0;
        generics = 0;
        generic = 0;
        place = 0;
        brands = 0;
        places = 0;
        bits = 0;
        fathers = 0;
        numbers = 0;
        furtherNumbers = 0;
        legalForm = false;
        first = false;
        boolean named = false;
        for (int token = 0; token < shape.tokens(); token++) {
            TokenRole role = shape.role(token);
            boolean left = (agreed >>> token & 1) == 0;
            if (left) {
                add(role, shape.rarity(token));
            }
            if (!named && (role == TokenRole.NAME || role == TokenRole.GIVEN)) {
                named = true;
                first = left;
            }
        }
    }

    /** The bits, where the other name merely lacks these words: fathers' names are left out more often than not. */
    int bitsLacking() {
        return bits - fathers / 2;
    }

    private void add(TokenRole role, int rarity) {
        switch (role) {
            case NAME, FAMILY, GIVEN, PATRONYMIC -> {
                content++;
                fathers += role == TokenRole.PATRONYMIC ? rarity : 0;
                brands++;
                bits += rarity;
            }
            case GENERIC, PLACE -> {
                content++;
                generics += role == TokenRole.GENERIC ? 1 : 0;
                generic += role == TokenRole.GENERIC ? rarity : 0;
                place += role == TokenRole.PLACE ? rarity : 0;
                places += role == TokenRole.PLACE ? 1 : 0;
                bits += rarity * genericShare / 100;
            }
            case INITIAL -> {
                content++;
                bits += INITIAL_BITS;
            }
            case NUMBER -> {
                numbers++;
                furtherNumbers += rarity > Token.FIRST_RARITY ? 1 : 0;
            }
            case LEGAL_FORM -> legalForm = true;
            case PARTICLE, TITLE, GENERATION, STOP, ACRONYM -> {}
        }
    }

    /** The rarities of the words that many organisations share, in hundredths of a bit. */
    int shared() {
        return generic + place;
    }
}

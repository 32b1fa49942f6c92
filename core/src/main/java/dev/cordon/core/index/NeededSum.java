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
    private final int wholeLossPercent;
    private final int romanisedPercent;
    private final int besideLatin;
    private final int weak;
    private final int legalForm;
    private final int initialAgrees;
    private final int wholeAtMost;
    private final int linkPercent;
    private final int kindDiffers;
    private final int onlyWord;
    private @Nullable PartyKind sought;
    private int bound;
    private int whenAllFound;
    private int mostMissed;
    private boolean plain;
    private boolean cutOff;
    /** Tokens that are beginnings of words, as bits. */
    private int beginnings;

    private boolean formed;
    /** How many words of a name the query's tokens may be. */
    private int words;
    /** What words are worth that are not looked up: numerals, initials, and these if they agree with words; and others. */
    private int unsought;

    /** What articles and the like are worth that are not looked up, the rarest first. */
    private final int[] links = new int[NameShape.MOST_TOKENS];

    private int linkCount;

    private int numerals;
    private int initials;
    private int mostOfInitials;
    private Demand demand = Demand.NONE;
    /** The tokens without which a name does not agree as a whole, as bits. */
    private int telling;
    /** Those of them that are no words that many share. */
    private int named;

    private final int[] rarities = new int[NameShape.MOST_TOKENS];

    NeededSum(NameRows rows, MatchWeights weights) {
        this.rows = rows;
        whole = weights.of(Weight.WHOLE_NAME_AGREES);
        wholeLossPercent = weights.of(Weight.WHOLE_NAME_LOSS);
        romanisedPercent = Math.min(100, weights.of(Weight.ROMANISED_LOSS));
        besideLatin = -weights.of(Weight.BESIDE_LATIN);
        initialAgrees = weights.of(Weight.INITIAL_AGREES);
        legalForm = Math.max(0, weights.of(Weight.LEGAL_FORM_AGREES));
        weak = -weights.of(Weight.WEAK_ALIAS);
        wholeAtMost = Math.max(whole, weights.of(Weight.WHOLE_BRAND_AGREES));
        onlyWord = weights.of(Weight.ONLY_WORD_AGREES);
        linkPercent = weights.of(Weight.LINK_SHARE);
        kindDiffers = -weights.of(Weight.KIND_DIFFERS);
    }

    /**
     * Begins another reading of a query.
     *
     * @param kind  what is sought; a name of another kind must agree by so much the more
     * @param asWritten whether it is read as it stands
     * @param least what names must weigh to be of interest
     * @param asked what else they must
     */
    void start(NameShape query, @Nullable PartyKind kind, boolean asWritten, int least, Demand asked) {
        sought = kind;
        bound = least;
        demand = asked;
        words = query.tokens();
        unsought = 0;
        linkCount = 0;
        numerals = 0;
        initials = 0;
        mostOfInitials = 0;
        formed = query.has(TokenRole.LEGAL_FORM);
        plain = asWritten;
        cutOff = query.isCutOff();
        beginnings = 0;
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

    /** Notes a token so long that the name may write it apart. */
    void addLong() {
        words++;
    }

    /** Notes a token that is the beginning of a word and was looked up as such. */
    void addBeginning(int token) {
        beginnings |= 1 << token;
    }

    /** Notes a word of the query that is not looked up, and so may be in any name. */
    void addUnsought(TokenRole role, int rarity) {
        switch (role) {
            case NUMBER -> numerals += rarity;
            case INITIAL -> {
                initials += rarity;
                mostOfInitials += demand.isNone() ? rarity : Math.min(rarity, initialAgrees);
            }
            case LEGAL_FORM -> unsought += legalForm;
            case PARTICLE, STOP -> addLink(rarity);
            case TITLE, GENERATION, NAME, FAMILY, GIVEN, PATRONYMIC, GENERIC, PLACE, ACRONYM -> unsought += rarity;
        }
    }

    private void addLink(int rarity) {
        int at = linkCount++;
        while (at > 0 && links[at - 1] < rarity) {
            links[at] = links[at - 1];
            at--;
        }
        links[at] = rarity;
    }

    /** What the articles and the like of a row may add: each agrees with one of the query, and another may be in a word. */
    private int links(int row) {
        if (linkCount == 0) {
            return 0;
        }
        int most = 0;
        for (int i = Math.min(linkCount, rows.smallWords(row) + 1) - 1; i >= 0; i--) {
            most += links[i];
        }
        return rows.kind(row) == PartyKind.PERSON ? most : most * linkPercent / 100;
    }

    private int unsought(int row) {
        int most = unsought + links(row);
        if (numerals > 0 && rows.isNumbered(row)) {
            most += numerals;
        }
        if (initials > 0) {
            most += rows.hasInitial(row) ? initials : mostOfInitials;
        }
        return most;
    }

    /**
     * Whether a row is to be looked at.
     *
     * @param found   what its words that were found are worth at most
     * @param covered the tokens of the query that were found in it, as bits
     * @param joined  whether one of them agrees with what the name parts
     */
    boolean isReached(int row, int found, int covered, boolean joined) {
        int missing = telling & ~covered;
        boolean ends = (missing & beginnings & named) != 0;
        int least = missing == 0 ? whenAllFound : bound - slack(row, missing, ends);
        int sum = found + unsought(row);
        return sum >= least
                && (sought == null || sum >= least + kindDiffers || sought == rows.kind(row))
                && (missing == 0 || demand.isNone() || isAsked(row, sum - costs(row), missing, joined, ends));
    }

    /** What a name costs of itself. */
    private int costs(int row) {
        int flags = rows.flags(row);
        return ((flags & NameRows.BESIDE_LATIN) != 0 ? besideLatin : 0) + ((flags & NameRows.WEAK) != 0 ? weak : 0);
    }

    /**
     * Whether a name in which words of the query were not found may be what the caller asks for.
     *
     * @param sum  less what the name costs of itself
     * @param ends whether the word that was cut off is none of the name's
     */
    private boolean isAsked(int row, int sum, int missing, boolean joined, boolean ends) {
        PartyKind kind = rows.kind(row);
        boolean romanised = (rows.flags(row) & NameRows.BESIDE_LATIN) != 0;
        int least = Math.max(bound, demand.of(kind, romanised));
        if (sum >= least) {
            return true;
        }
        if (!plain || cutOff && !ends || !romanised && !rows.isSure(row)) {
            return true;
        }
        boolean inPart = !joined && rows.named(row) > words;
        int loss = romanised ? MISSED_LOSS * romanisedPercent / 100 : MISSED_LOSS;
        int most = sum + Math.max(0, rarest(missing & ~beginnings) - loss);
        // Of two words that are names proper and were not found, one is taken to be really absent.
        boolean absent = ends || Integer.bitCount(missing & named) > 1;
        if (inPart) {
            return kind == PartyKind.VESSEL || kind == PartyKind.AIRCRAFT || most >= demand.inPart(kind, romanised);
        }
        return switch (kind) {
            case PERSON -> {
                int wholly = most + (absent ? 0 : whole - loss * wholeLossPercent / 100);
                boolean common = romanised || sum < demand.common();
                yield wholly >= (common ? Math.max(least, demand.altered(kind, romanised)) : least);
            }
            case ORGANISATION, WALLET -> {
                int wholly = most + (absent ? 0 : wholeAtMost);
                boolean lacksName = (missing & named) != 0 && !formed;
                yield wholly >= (lacksName ? Math.max(least, demand.altered(kind, romanised)) : least);
            }
            case VESSEL, AIRCRAFT -> true;
        };
    }

    /**
     * What words may add that were not found. A word that was cut off is found by its first letters or is not there, and then the name
     * does not agree as a whole.
     */
    private int slack(int row, int missing, boolean ends) {
        int proper = missing & named & ~beginnings;
        if (ends && (missing & ~beginnings) == 0) {
            return 0;
        }
        if (!plain || cutOff || Integer.bitCount(proper) < 2 || !rows.isSure(row)) {
            return ends ? MISSED : mostMissed;
        }
        return Math.max(0, rarest(proper) - MISSED_LOSS);
    }

    private int rarest(int missing) {
        int rarest = 0;
        for (int rest = missing; rest != 0; rest &= rest - 1) {
            rarest = Math.max(rarest, rarities[Integer.numberOfTrailingZeros(rest)]);
        }
        return rarest;
    }
}

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
 * <p>{@link MissedWords} of the query may be in the name all the same. What this loses is measured by {@code cordon eval
 * retrieval}.
 */
final class NeededSum {

    private final NameRows rows;
    private final int whole;
    private final int wholeLossPercent;
    private final ReadingCosts costs;
    private final int legalForm;
    private final int initialAgrees;
    private final int wholeAtMost;
    private final int linkPercent;
    private final int kindDiffers;
    private final int onlyWord;
    private @Nullable PartyKind sought;
    private int bound;
    private int whenAllFound;
    private boolean plain;
    private boolean cutOff;
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
    private final MissedWords missed;

    /** @param costs of the reading that is searched for */
    NeededSum(NameRows rows, MatchWeights weights, ReadingCosts costs) {
        this.rows = rows;
        this.costs = costs;
        whole = weights.of(Weight.WHOLE_NAME_AGREES);
        wholeLossPercent = weights.of(Weight.WHOLE_NAME_LOSS);
        initialAgrees = weights.of(Weight.INITIAL_AGREES);
        legalForm = Math.max(0, weights.of(Weight.LEGAL_FORM_AGREES));
        missed = new MissedWords(weights);
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
        missed.start(query);
        whenAllFound = bound - wholeAtMost - (query.telling() == 1 ? onlyWord : 0);
    }

    /** Notes a token so long that the name may write it apart. */
    void addLong() {
        words++;
    }

    /** Notes a token that is the beginning of a word and was looked up as such. */
    void addBeginning(int token) {
        missed.addBeginning(token);
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
        int missing = missed.missing(covered);
        boolean ends = missed.lacksBeginning(missing);
        int cost = -costs.of(rows.flags(row));
        int least = cost + (missing == 0 ? whenAllFound : bound - slack(row, missing));
        int sum = found + unsought(row);
        return sum >= least
                && (sought == null || sum >= least + kindDiffers || sought == rows.kind(row))
                && (missing == 0 || demand.isNone() || isAsked(row, sum - cost, missing, joined, ends));
    }

    /**
     * Whether a name in which words of the query were not found may be what the caller asks for.
     *
     * @param sum  less what the readings cost of themselves
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
        int loss = missed.leastLoss(!romanised);
        int most = sum + Math.max(0, missed.rarest(missing) - loss);
        // Of two words that are names proper and were not found, one is taken to be really absent.
        boolean absent = ends || Integer.bitCount(missed.proper(missing)) > 1;
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
                boolean lacksName = missed.proper(missing) != 0 && !formed;
                yield wholly >= (lacksName ? Math.max(least, demand.altered(kind, romanised)) : least);
            }
            case VESSEL, AIRCRAFT -> true;
        };
    }

    private int slack(int row, int missing) {
        boolean asWritten = plain && (rows.flags(row) & NameRows.PLAIN) != 0;
        return missed.most(rows.kind(row), asWritten, rows.hasInitial(row), missing);
    }
}

package dev.cordon.core.index;

import dev.cordon.core.party.PartyKind;

/**
 * What a caller asks of names beyond the bound of its search, so that the search need not look at names that the caller has no use
 * for. All in hundredths of a bit, without the prior, and of names together with whatever facts agree.
 *
 * <p>A search may still find names that do not meet it; it leaves none out that do, but for what {@code cordon eval retrieval}
 * tells that keys lose.
 *
 * @param person        what speaks for a person at least
 * @param common        words of a person's name that are worth less together are common ones: then,
 * @param personAltered if another word of the query agrees that no key joins, so much must speak for the person
 * @param personInPart  the same, if the listed name has a further word besides
 * @param other         what speaks for any other party at least; of ships and aircraft no more is asked
 * @param otherAltered  the same, if a word of the query agrees that no key joins
 * @param otherInPart   the same, if the listed name has a further word besides
 * @param romanised     what speaks at least for a person whose name agrees only as it is romanised, though it has one in Latin
 *                      letters, and for others if a word of such a name is altered
 */
public record Demand(
        int person,
        int common,
        int personAltered,
        int personInPart,
        int other,
        int otherAltered,
        int otherInPart,
        int romanised) {

    /** Nothing. */
    public static final Demand NONE = new Demand(0, 0, 0, 0, 0, 0, 0, 0);

    /** What is left to be asked of names where facts may add so much. */
    public Demand lessFacts(int most) {
        return isNone()
                ? this
                : new Demand(
                        person - most,
                        common,
                        personAltered - most,
                        personInPart - most,
                        other - most,
                        otherAltered - most,
                        otherInPart - most,
                        romanised - most);
    }

    boolean isNone() {
        return least() <= 0;
    }

    /** What speaks at least for a party of a kind. */
    int of(PartyKind kind, boolean isRomanised) {
        if (kind != PartyKind.PERSON) {
            return other;
        }
        return isRomanised ? Math.max(person, romanised) : person;
    }

    /** The same, if a word of the query agrees that no key joins. */
    int altered(PartyKind kind, boolean isRomanised) {
        int least = kind == PartyKind.PERSON ? personAltered : otherAltered;
        return isRomanised ? Math.max(least, romanised) : least;
    }

    /** The same, if the listed name has a further word besides. */
    int inPart(PartyKind kind, boolean isRomanised) {
        int least = kind == PartyKind.PERSON ? personInPart : otherInPart;
        return isRomanised ? Math.max(least, romanised) : least;
    }

    /** What speaks for any party at least. */
    int least() {
        return Math.min(person, other);
    }
}

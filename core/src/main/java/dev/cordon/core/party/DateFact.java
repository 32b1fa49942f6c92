package dev.cordon.core.party;

/**
 * A date of a party.
 *
 * @param role what happened then
 * @param date when, as far as known
 * @param text the words of the source
 */
public record DateFact(DateRole role, PartialDate date, String text) {

    public static DateFact birth(PartialDate date) {
        return new DateFact(DateRole.BIRTH, date, date.toString());
    }
}

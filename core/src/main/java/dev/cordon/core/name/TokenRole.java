package dev.cordon.core.name;

/** What a token does in a name. */
public enum TokenRole {
    /** Part of the name proper, of unknown place. */
    NAME,
    /** Family name, as marked by the source or by the script's custom. */
    FAMILY,
    /** Given or further name, as marked by the source or by the script's custom. */
    GIVEN,
    /** The father's name: after bin, ibn, ould, or by its ending. */
    PATRONYMIC,
    /** A single letter that may stand for a name. */
    INITIAL,
    /** Article or preposition of a name: al, bin, de, van. */
    PARTICLE,
    /** Title, honorific or rank. */
    TITLE,
    /** Junior, senior and the like. */
    GENERATION,
    /** Word that joins others: and, of, the. */
    STOP,
    /** Word that many organisations share: company, trading, group. */
    GENERIC,
    /** Country, city or region in the name of an organisation. */
    PLACE,
    /** Legal form; the token's text is its canonical code. */
    LEGAL_FORM,
    /** Numeral; the token's text is its value in digits. */
    NUMBER,
    /** The first letters of the name's own words, beside them: it says nothing new, and may as well be left out. */
    ACRONYM;

    /** Whether the token tells this party from others, so that its absence or contradiction counts. */
    public boolean isContent() {
        return switch (this) {
            case NAME, FAMILY, GIVEN, PATRONYMIC, INITIAL, GENERIC, PLACE -> true;
            case PARTICLE, TITLE, GENERATION, STOP, LEGAL_FORM, NUMBER, ACRONYM -> false;
        };
    }

    /** Whether the token may be written together with its neighbours. */
    public boolean isJoinable() {
        return switch (this) {
            case NAME, FAMILY, GIVEN, PATRONYMIC, INITIAL, GENERIC, PLACE, PARTICLE -> true;
            case TITLE, GENERATION, STOP, LEGAL_FORM, NUMBER, ACRONYM -> false;
        };
    }
}

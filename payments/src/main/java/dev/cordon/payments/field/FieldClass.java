package dev.cordon.payments.field;

import java.util.Locale;
import java.util.Optional;

/** What an element holds, and so how it is screened. */
public enum FieldClass {
    /** Name of a person or firm: full matching with the facts that stand beside it. */
    PARTY_NAME,
    /** Lines of name and address without marks between them, as in field 50K of SWIFT MT. */
    PARTY_LINES,
    /** Name of a financial institution: full matching. */
    AGENT_NAME,
    /** Lines of name and address of a financial institution. */
    AGENT_LINES,
    /** A party's date of birth: qualifies its name. */
    BIRTH_DATE,
    /** A party's place of birth: qualifies its name, and may lie under an embargo. */
    BIRTH_PLACE,
    /** Part of an address: looked up among embargoed places. */
    ADDRESS,
    /** Lines of an address in which anything may stand: looked up like an address, and searched like free text. */
    ADDRESS_TEXT,
    /** A country's code: looked up among embargoed countries. */
    COUNTRY,
    /** Bank identifier code: exactly, with its country. */
    BIC,
    /** International account number: exactly, with its country. */
    IBAN,
    /** Legal entity identifier: exactly. */
    LEI,
    /** Account in any other form, which may be a wallet: exactly. */
    ACCOUNT,
    /** Any other number of a party: exactly. */
    IDENTIFIER,
    /** Words of any kind: searched for listed names, identifiers and embargoed places. */
    FREE_TEXT,
    /** Amounts, dates, references, codes of fixed sets: they name nobody. */
    NOT_SCREENED;

    /** The name used in files, such as {@code party name}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The class with this label; empty if there is none. */
    public static Optional<FieldClass> ofLabel(String label) {
        for (FieldClass each : values()) {
            if (each.label().equals(label)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}

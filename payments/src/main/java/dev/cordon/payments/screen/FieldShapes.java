package dev.cordon.payments.screen;

import dev.cordon.core.party.CheckResult;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;
import org.jspecify.annotations.Nullable;

/**
 * Values that cannot be what their element says. Such an element was not screened for what it holds, so its message is held:
 * a BIC of seven letters is no bank that could be looked up.
 */
final class FieldShapes {

    /** Max140Text of ISO 20022; a longer name breaks the schema, and may be meant to be cut off somewhere. */
    private static final int LONGEST_NAME = 140;

    private FieldShapes() {}

    /** What is wrong with the value of an element, in a sentence; null if nothing is. */
    static @Nullable String fault(Element element, FieldClass fieldClass) {
        String value = element.value();
        return switch (fieldClass) {
            case BIC ->
                check(IdentifierType.BIC, value)
                        ? null
                        : "'" + value + "' is no BIC: one has 8 or 11 letters and digits, with a country at the fifth"
                                + " and sixth";
            case IBAN ->
                check(IdentifierType.IBAN, value)
                        ? null
                        : "'" + value + "' is no IBAN: check digits or shape are wrong";
            case LEI ->
                check(IdentifierType.LEI, value) ? null : "'" + value + "' is no LEI: check digits or length are wrong";
            case COUNTRY -> isCountry(value) ? null : "'" + value + "' is no country code of two letters";
            case PARTY_NAME, AGENT_NAME ->
                value.length() <= LONGEST_NAME
                        ? null
                        : "a name of " + value.length() + " characters; no field holds more than " + LONGEST_NAME;
            case PARTY_LINES,
                    AGENT_LINES,
                    BIRTH_DATE,
                    BIRTH_PLACE,
                    ADDRESS,
                    ADDRESS_TEXT,
                    ACCOUNT,
                    IDENTIFIER,
                    FREE_TEXT,
                    NOT_SCREENED -> null;
        };
    }

    private static boolean check(IdentifierType type, String value) {
        String normalised = Identifier.of(type, value).normalised();
        return normalised.length() == value.length()
                && Identifier.of(type, value).check() == CheckResult.VALID
                && (type != IdentifierType.BIC || value.chars().noneMatch(Character::isLowerCase));
    }

    private static boolean isCountry(String value) {
        return value.length() == 2 && isUpper(value.charAt(0)) && isUpper(value.charAt(1));
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

package dev.cordon.core.party;

import org.jspecify.annotations.Nullable;

/**
 * A country of a party.
 *
 * @param role how it belongs
 * @param code ISO 3166-1 alpha-2 code in upper case, or null where the words name no present-day country
 * @param text the words of the source
 */
public record CountryFact(CountryRole role, @Nullable String code, String text) {

    /** Looks the words up among names and codes of countries; keeps them where they name none. */
    public static CountryFact of(CountryRole role, String text) {
        return new CountryFact(role, Countries.codeOf(text).orElse(null), text);
    }
}

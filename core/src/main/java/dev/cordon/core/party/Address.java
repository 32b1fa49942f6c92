package dev.cordon.core.party;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A postal address, as far as the source tells its parts apart.
 *
 * @param street      street, house, building, post box; lines joined by a comma
 * @param city        town or city
 * @param region      state, province, district
 * @param postalCode  postal code
 * @param country     ISO 3166-1 alpha-2 code in upper case
 * @param countryText the words of the source for the country
 * @param note        remark of the source on the address
 */
public record Address(
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable String countryText,
        @Nullable String note) {

    /** The address on one line, parts joined by commas. */
    public String oneLine() {
        return Stream.of(street, city, region, postalCode, countryText)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}

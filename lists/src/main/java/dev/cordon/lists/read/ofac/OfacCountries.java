package dev.cordon.lists.read.ofac;

import dev.cordon.core.party.Countries;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.Place;
import java.util.Optional;

/** Countries and places as OFAC writes them. */
final class OfacCountries {

    private static final String REGION = "Region: ";

    private OfacCountries() {}

    static Optional<String> codeOf(String text) {
        return Countries.codeOf(text.startsWith(REGION) ? text.substring(REGION.length()) : text);
    }

    static CountryFact fact(CountryRole role, String text) {
        return new CountryFact(role, codeOf(text).orElse(null), text);
    }

    /** A place whose last parts may name a country: {@code Jingzhou Municipality, China}, {@code Nampo, Korea, North}. */
    static Place place(String text) {
        Optional<String> code = codeOf(text);
        for (int comma = text.indexOf(", "); code.isEmpty() && comma >= 0; comma = text.indexOf(", ", comma + 2)) {
            code = codeOf(text.substring(comma + 2));
        }
        return new Place(text, code.orElse(null));
    }
}

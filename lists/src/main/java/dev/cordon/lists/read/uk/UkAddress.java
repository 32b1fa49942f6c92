package dev.cordon.lists.read.uk;

import dev.cordon.core.party.Address;
import dev.cordon.lists.read.Blanks;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address in up to six lines. The list does not name the parts; by its practice line 6 holds the town, or the
 * province where no town is known.
 */
final class UkAddress {

    private static final Pattern EDGES = Pattern.compile("^[,\\s]+|[,\\s]+$");
    private static final Pattern REGION = Pattern.compile(
            "(?iU).*\\b(province|region|oblast|krai|governorate|district|state|republic|county|prefecture)\\b.*");

    private UkAddress() {}

    /** The address; empty if no part of it is filled. */
    static Optional<Address> read(Element address) {
        List<String> street = new ArrayList<>();
        for (int line = 1; line <= 5; line++) {
            address.text("AddressLine" + line).map(UkAddress::plain).ifPresent(street::add);
        }
        @Nullable
        String last = address.text("AddressLine6").map(UkAddress::plain).orElse(null);
        @Nullable
        String code = address.text("AddressPostalCode").map(UkAddress::plain).orElse(null);
        @Nullable
        String country = address.text("AddressCountry").map(UkAddress::plain).orElse(null);
        if (street.isEmpty() && last == null && code == null && country == null) {
            return Optional.empty();
        }
        boolean region = last != null && REGION.matcher(last).matches();
        return Optional.of(new Address(
                street.isEmpty() ? null : String.join(", ", street),
                region ? null : last,
                region ? last : null,
                code,
                country == null ? null : CountryWords.codeOf(country).orElse(null),
                country,
                null));
    }

    private static String plain(String text) {
        return EDGES.matcher(Blanks.joined(HtmlText.plain(text))).replaceAll("");
    }
}

package dev.cordon.lists.read.ofac;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The column "City/State/Province/Postal Code" of ADD.CSV: {@code Moscow 123317}, {@code Wuhan, Hubei Province}. */
record CityLine(
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode) {

    private static final Pattern POSTAL_CODE =
            Pattern.compile("^(.*?)\\s*\\b([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|(?:[A-Z]{1,4}-?)?\\d[\\d -]{2,}\\d)$");

    static CityLine parse(String text) {
        Matcher code = POSTAL_CODE.matcher(text);
        boolean coded = code.matches();
        String rest = coded ? code.group(1).strip() : text;
        int comma = rest.indexOf(", ");
        return new CityLine(
                orNull(comma < 0 ? rest : rest.substring(0, comma)),
                comma < 0 ? null : orNull(rest.substring(comma + 2)),
                coded ? code.group(2) : null);
    }

    private static @Nullable String orNull(String text) {
        String value = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        return value.isBlank() ? null : value.strip();
    }
}

package dev.cordon.lists.read.uk;

import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.lists.read.CountryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Business registration numbers of the UK Sanctions List: free text in which several labelled numbers may stand one
 * after the other, even without a blank between, as in {@code INN: 3232005484OGRN: 1023200000010}.
 */
final class RegistrationNumbers {

    private static final String FIELD = "Business registration number";

    /** A label; what follows it up to the next label is its value. */
    private static final Pattern LABEL = Pattern.compile("(?<![A-Z])(?:"
            + "(?<inn>(?:Russian? )?INN|ИНН|УНН/ИНН|Tax Identification Number:? ?\\(?INN\\)?)"
            + "|(?<ogrn>OGRN(?:IP)?|ОГРН)"
            + "|(?<uscc>Unified Social Credit (?:Code|Number|Identifier)(?: ?\\(?USCC\\)?)?|USCC)"
            + "|(?<lei>Legal Entity Identifier|LEI)"
            + "|(?<bic>SWIFT/BIC|SWIFT(?: Code)?|BIC)"
            + "|(?<tax>Tax Identification Number|Tax Registration Number|VAT Tax Number|Tax Number|Tax ID(?: No\\.?)?|"
            + "Taxpayer Identification Number|TIN|Tax number|VAT)"
            + "|(?<reg>Business registration number|Company registration (?:number|no)|Registration Number|"
            + "Trade [Rr]egister [Nn]umber|Commercial Registry Number|UK Company no\\.?|Company (?:number|no)\\.?|"
            + "BIN|BRN|CR No\\.?|UEN|License number)"
            + "|(?<other>KPP|КПП|OKPO|BvD ID|IMO))"
            + "(?=[\\s:.\\-–—(№#\\d]|$)");

    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d/\\-]*\\d[\\p{L}\\d/\\-]*|[A-Z]{8,11}");
    /** Russian numbers are digits; what is glued to them belongs to the next words. */
    private static final Pattern DIGITS = Pattern.compile("\\d{9,15}|\\d(?:[ \\u00a0]?\\d){8,14}");

    private static final Pattern WITH_COUNTRY = Pattern.compile("(\\S*\\d\\S*) \\(([^)]+)\\)");

    private RegistrationNumbers() {}

    /** The numbers in the text; a text without a known label is one number as it stands. */
    static List<Identifier> read(String text) {
        List<Identifier> numbers = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        @Nullable IdentifierType type = null;
        String words = "";
        int end = 0;
        while (label.find()) {
            if (type != null) {
                add(numbers, type, words, text.substring(end, label.start()));
            }
            type = type(label);
            words = label.group();
            end = label.end();
        }
        if (type == null) {
            return List.of(whole(text));
        }
        add(numbers, type, words, text.substring(end));
        return numbers;
    }

    private static void add(List<Identifier> numbers, IdentifierType type, String label, String rest) {
        boolean russian = type == IdentifierType.INN || type == IdentifierType.OGRN;
        Matcher value = (russian ? DIGITS : VALUE).matcher(rest);
        if (value.find()) {
            String issuer = CountryWords.firstIn(label + " " + rest.substring(value.end()))
                    .orElse(russian ? "RU" : null);
            numbers.add(new Identifier(type, value.group(), issuer, label));
        }
    }

    private static Identifier whole(String text) {
        Matcher parts = WITH_COUNTRY.matcher(text);
        if (parts.matches()) {
            Optional<String> issuer = CountryWords.codeOf(parts.group(2));
            if (issuer.isPresent()) {
                return new Identifier(IdentifierType.REGISTRATION_NUMBER, parts.group(1), issuer.get(), FIELD);
            }
        }
        return new Identifier(IdentifierType.REGISTRATION_NUMBER, text, null, FIELD);
    }

    private static IdentifierType type(Matcher label) {
        if (label.group("inn") != null) {
            return IdentifierType.INN;
        }
        if (label.group("ogrn") != null) {
            return IdentifierType.OGRN;
        }
        if (label.group("uscc") != null) {
            return IdentifierType.USCC;
        }
        if (label.group("lei") != null) {
            return IdentifierType.LEI;
        }
        if (label.group("bic") != null) {
            return IdentifierType.BIC;
        }
        if (label.group("tax") != null) {
            return IdentifierType.TAX_ID;
        }
        return label.group("reg") != null ? IdentifierType.REGISTRATION_NUMBER : IdentifierType.OTHER;
    }
}

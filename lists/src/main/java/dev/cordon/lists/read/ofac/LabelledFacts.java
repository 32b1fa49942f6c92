package dev.cordon.lists.read.ofac;

import dev.cordon.core.party.CheckResult;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a labelled value, from an item of the remarks or an {@code id} of the XML, into a fact of the entry. What does not
 * fit its label is kept as unread.
 */
final class LabelledFacts {

    private static final Pattern VALIDITY =
            Pattern.compile("^(.*?)(?:,? issued (?:on )?(?<issued>.*?))?(?:,? expires (?<expires>.*?))?$");
    private static final Pattern COUNTRY = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");
    /** Schemes whose values may have no digit. */
    private static final Set<IdentifierType> LETTERS_ONLY = EnumSet.of(
            IdentifierType.BIC,
            IdentifierType.TICKER,
            IdentifierType.CALL_SIGN,
            IdentifierType.AIRCRAFT_TAIL,
            IdentifierType.AIRCRAFT_SERIAL,
            IdentifierType.MODE_S);

    private LabelledFacts() {}

    /** What the XML says of an identifier beside its value. */
    record Document(
            @Nullable String country,
            @Nullable String issued,
            @Nullable String expires) {
        static final Document NONE = new Document(null, null, null);
    }

    /**
     * @param value    what follows the label, without the full stop that ends it
     * @param document country and dates, where they come apart from the value
     * @param item     label and value as the source has them, to keep if the value does not fit
     */
    static void add(OfacEntry entry, RemarkLabel label, String value, Document document, String item) {
        boolean fits = !value.isEmpty()
                && switch (label.meaning()) {
                    case BIRTHDATE -> date(entry, DateRole.BIRTH, value);
                    case DATE -> date(entry, DateRole.valueOf(label.scheme()), value);
                    case BIRTHPLACE -> kept(entry.party().birthPlace(OfacCountries.place(value)));
                    case GENDER -> gender(entry, value);
                    case COUNTRY ->
                        kept(entry.party().country(OfacCountries.fact(CountryRole.valueOf(label.scheme()), value)));
                    case CONTACT ->
                        kept(entry.party().contact(new Contact(Contact.Type.valueOf(label.scheme()), value)));
                    case WALLET -> wallet(entry, label, value);
                    case IDENTIFIER ->
                        identifier(entry, label, IdentifierType.valueOf(label.scheme()), value, document);
                    case IDENTITY -> identifier(entry, label, identity(entry), value, document);
                    case VESSEL -> vessel(entry, label, value, document);
                    case DETAIL -> kept(entry.party().detail(label.title(), value));
                };
        if (!fits) {
            entry.unread(label.title(), item);
        }
    }

    private static boolean kept(Object builder) {
        return builder != null;
    }

    private static boolean date(OfacEntry entry, DateRole role, String value) {
        Optional<PartialDate> date = OfacDates.parse(value);
        date.ifPresent(known -> entry.party().date(new DateFact(role, known, value)));
        return date.isPresent();
    }

    private static boolean gender(OfacEntry entry, String value) {
        Optional<Gender> gender = Gender.ofLabel(value);
        gender.ifPresent(known -> entry.party().gender(known));
        return gender.isPresent();
    }

    private static boolean wallet(OfacEntry entry, RemarkLabel label, String value) {
        String[] parts = value.split("\\s+", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            return false;
        }
        entry.party()
                .identifier(new Identifier(
                        IdentifierType.WALLET_ADDRESS, parts[1].strip(), null, label.text() + " " + parts[0]));
        return true;
    }

    private static IdentifierType identity(OfacEntry entry) {
        return entry.kind() == PartyKind.PERSON ? IdentifierType.NATIONAL_ID : IdentifierType.REGISTRATION_NUMBER;
    }

    private static boolean vessel(OfacEntry entry, RemarkLabel label, String value, Document document) {
        boolean imo = value.matches("\\d{7}")
                && Identifier.of(IdentifierType.IMO, value).check() == CheckResult.VALID;
        return identifier(entry, label, imo ? IdentifierType.IMO : IdentifierType.REGISTRATION_NUMBER, value, document);
    }

    private static boolean identifier(
            OfacEntry entry, RemarkLabel label, IdentifierType type, String text, Document document) {
        Matcher validity = VALIDITY.matcher(text);
        boolean dated = validity.matches();
        String value = dated ? validity.group(1).strip() : text;
        String country = document.country();
        Matcher bracket = COUNTRY.matcher(value);
        if (country == null
                && bracket.matches()
                && OfacCountries.codeOf(bracket.group(2)).isPresent()) {
            value = bracket.group(1);
            country = bracket.group(2);
        }
        boolean hasDigit = value.chars().anyMatch(Character::isDigit);
        if (value.isBlank() || !(hasDigit || LETTERS_ONLY.contains(type))) {
            return false;
        }
        String issuer = country == null ? null : OfacCountries.codeOf(country).orElse(null);
        if (country != null && issuer == null) {
            entry.party().detail(label.title() + " country", value + ": " + country);
        }
        entry.party().identifier(new Identifier(refined(type, value, issuer), value, issuer, label.text()));
        day(entry, label, "issued", value, dated ? validity.group("issued") : null, document.issued());
        day(entry, label, "expires", value, dated ? validity.group("expires") : null, document.expires());
        return true;
    }

    private static void day(
            OfacEntry entry,
            RemarkLabel label,
            String what,
            String value,
            @Nullable String inText,
            @Nullable String apart) {
        String day = apart == null ? inText : apart;
        if (day != null) {
            entry.party().detail(label.title() + " " + what, value + ": " + day);
        }
    }

    /** National schemes that OFAC files under a general label; only where the check digit confirms it. */
    private static IdentifierType refined(IdentifierType type, String value, @Nullable String issuer) {
        if (issuer == null) {
            return type;
        }
        String compact = Identifier.of(type, value).normalised();
        IdentifierType special = switch (issuer) {
            case "RU" ->
                switch (compact.length()) {
                    case 10, 12 -> type == IdentifierType.TAX_ID ? IdentifierType.INN : type;
                    case 13, 15 -> type == IdentifierType.REGISTRATION_NUMBER ? IdentifierType.OGRN : type;
                    default -> type;
                };
            case "CN" ->
                type == IdentifierType.NATIONAL_ID && compact.length() == 18 ? IdentifierType.PRC_RESIDENT_ID : type;
            default -> type;
        };
        boolean confirmed = special != type && Identifier.of(special, value).check() == CheckResult.VALID;
        return confirmed ? special : type;
    }
}

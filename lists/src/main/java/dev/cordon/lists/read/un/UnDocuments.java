package dev.cordon.lists.read.un;

import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.Party;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identity documents of an individual. What the list adds to the number is kept as a detail. */
final class UnDocuments {

    /** Words before a number, as in {@code CAR diplomatic passport no. D00000897}. */
    private static final Pattern WORDED =
            Pattern.compile("(?s)([\\p{L}(][\\p{L}\\s().,'’:#-]{3,}?)[:\\s]\\s*([\\p{L}\\d][^\\s]*\\d[^\\s]*)");

    /** Words after a number: {@code 563210184 (Expires 18 Jun. 2018)}, {@code R00012098, South Sudan}. */
    private static final Pattern TAIL = Pattern.compile("(?<=\\d)(?:\\s*\\([^()]*\\)|,\\s*\\p{L}[\\p{L} ]{3,})$");

    private final Party.Builder party;

    UnDocuments(Party.Builder party) {
        this.party = party;
    }

    void read(Element document) {
        String kind = document.text("TYPE_OF_DOCUMENT").map(UnDocuments::plain).orElse("");
        String further =
                document.text("TYPE_OF_DOCUMENT2").map(UnDocuments::plain).orElse("");
        String label = further.isEmpty() ? kind : further.replaceAll("[:\\s]+$", "");
        String printed = document.text("NUMBER").map(UnDocuments::plain).orElse("");
        Matcher tail = TAIL.matcher(printed.isEmpty() ? further : printed);
        String head = tail.find() ? tail.replaceFirst("") : printed.isEmpty() ? further : printed;
        Matcher worded = WORDED.matcher(head);
        boolean hasWords = worded.matches();
        boolean hasTail = !printed.isEmpty() && head.length() < printed.length();
        String number = hasWords ? worded.group(2) : printed.isEmpty() ? "" : head;
        String words = (hasWords ? worded.group(1) : "") + (hasTail ? " " + printed.substring(head.length()) : "");
        Optional<String> issuing = document.text("ISSUING_COUNTRY").map(UnDocuments::plain);
        Optional<String> issue = document.text("COUNTRY_OF_ISSUE").map(UnDocuments::plain);
        Optional<String> country = issuing.or(() -> issue);
        if (!number.isEmpty()) {
            String issuer = country.flatMap(CountryWords::codeOf)
                    .or(() -> CountryWords.firstIn(words + " " + further))
                    .orElse(null);
            party.identifier(new Identifier(
                    type(kind, further + " " + words), number, issuer, label.isEmpty() ? "Document" : label));
        }
        List<String> said = said(document, country);
        if ((hasWords || hasTail) && !printed.isEmpty()) {
            said.add(0, printed);
        }
        if (!said.isEmpty()) {
            party.detail("Document", String.join("; ", prefixed(label, number, said)));
        }
    }

    private static List<String> prefixed(String label, String number, List<String> said) {
        List<String> parts = new ArrayList<>(List.of((label + " " + number).strip()));
        parts.addAll(said);
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static List<String> said(Element document, Optional<String> country) {
        List<String> said = new ArrayList<>();
        document.text("DATE_OF_ISSUE").ifPresent(date -> said.add("issued " + date));
        document.text("CITY_OF_ISSUE").ifPresent(city -> said.add("in " + plain(city)));
        if (!said.isEmpty()) {
            country.ifPresent(said::add);
        }
        document.text("NOTE").ifPresent(note -> said.add(plain(note)));
        return said;
    }

    private static IdentifierType type(String kind, String further) {
        String words = further.toLowerCase(Locale.ROOT);
        if (words.contains("social security")) {
            return IdentifierType.SSN;
        }
        if (words.contains("fiscal")) {
            return IdentifierType.TAX_ID;
        }
        if (words.contains("driver")) {
            return IdentifierType.DRIVING_LICENCE;
        }
        if (words.matches(".*(ration card|birth certificate|student|voter|nationality|other id|residential).*")) {
            return IdentifierType.OTHER;
        }
        String general = kind.toLowerCase(Locale.ROOT);
        if (general.contains("pas") && general.matches(".*(passport|passeport|pasaporte).*")) {
            return IdentifierType.PASSPORT;
        }
        if (general.isEmpty() && words.contains("passport")) {
            return IdentifierType.PASSPORT;
        }
        return general.contains("national") || words.contains("identi")
                ? IdentifierType.NATIONAL_ID
                : IdentifierType.OTHER;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

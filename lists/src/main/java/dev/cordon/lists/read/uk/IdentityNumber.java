package dev.cordon.lists.read.uk;

import dev.cordon.core.party.IdentifierType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a passport or identity card, and the words that the list prints around it: {@code Kuwait, number
 * 273030601222}, {@code K929139 (Tunisian). Issued on 14 Feb 1995}, {@code INN - 781102285043}. They tell who issued it
 * and what it is.
 *
 * @param number the number alone; empty if there is none
 * @param words  what stands before and after it; empty if nothing does
 */
record IdentityNumber(String number, String words) {

    /** Groups of the Italian tax code are set apart; other numbers may have one group of letters before the digits. */
    private static final Pattern NUMBER = Pattern.compile(
            "[A-Z]{3} [A-Z]{3} \\d\\d[A-Z]\\d\\d [A-Z]\\d{3}[A-Z]"
                    + "|(?<![\\p{L}\\d])(?!(?:INN|TIN|SSN|NI|ID|NO)\\b)(?:[A-Z]{1,3}[ -]?)?(?=[A-Z\\d]*\\d)[A-Z\\d][A-Z\\d/.\\-]*");
    /** Small letters in a row, or a scheme's name, are words; letters in a number are capitals. */
    private static final Pattern WORDS =
            Pattern.compile("\\p{Ll}{3}|\\p{Ll}{2}[.:]|^(?:INN|TIN|SSN|ID|NI)\\b|PASSPORT|NUMBER|\\bNO\\.");
    /** A year, or a number within the words. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?:19|20)\\d\\d|.{1,2}");

    /** The number in the text of a cell: the text as it stands if it holds no words, nothing if they are all it holds. */
    static IdentityNumber of(String text) {
        String cell = text.strip().replaceFirst("^'", "").replaceFirst("[.,;\\s]+$", "");
        if (!WORDS.matcher(cell).find()) {
            return new IdentityNumber(cell, "");
        }
        Matcher number = NUMBER.matcher(cell);
        while (number.find()) {
            String plain = number.group().replaceFirst("[./-]+$", "");
            if (!NO_NUMBER.matcher(plain).matches()) {
                String before = cell.substring(0, number.start()).strip();
                return new IdentityNumber(
                        plain, (before + " " + cell.substring(number.end()).strip()).strip());
            }
        }
        return new IdentityNumber("", cell);
    }

    /** What the words say that a national identifier is. */
    static IdentifierType nationalType(String words) {
        String said = words.toLowerCase(Locale.ROOT);
        if (said.matches(".*\\binn\\b.*")) {
            return IdentifierType.INN;
        }
        if (said.matches(".*\\b(tin|tax|taxpayer|fiscal)\\b.*")) {
            return IdentifierType.TAX_ID;
        }
        if (said.matches(".*\\bdriv(ing|er'?s?) licen[cs]e\\b.*")) {
            return IdentifierType.DRIVING_LICENCE;
        }
        if (said.contains("social security") || said.matches(".*\\bssn\\b.*")) {
            return IdentifierType.SSN;
        }
        boolean other = List.of("ration card", "birth certificate", "nationality").stream()
                .anyMatch(said::contains);
        if (other) {
            return IdentifierType.OTHER;
        }
        return said.contains("passport") ? IdentifierType.PASSPORT : IdentifierType.NATIONAL_ID;
    }
}

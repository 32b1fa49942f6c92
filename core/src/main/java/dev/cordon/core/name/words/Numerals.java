package dev.cordon.core.name.words;

import java.util.HashMap;
import java.util.Map;

/** Numbers as names carry them: "Fund II", "Zavod No 5", "2nd Brigade", "Pervyi Bank". */
final class Numerals {

    private static final int MAX_DIGITS = 9;
    private static final Map<String, Integer> WORDS = readWords();
    private static final Map<String, Integer> ROMAN = roman();

    private Numerals() {}

    /** The value of a numeral, -1 if the token is none. */
    static int valueOf(String token) {
        if (token.isEmpty()) {
            return -1;
        }
        if (isDigit(token.charAt(0))) {
            return valueOfDigits(token);
        }
        Integer roman = ROMAN.get(token);
        if (roman != null) {
            return roman;
        }
        return WORDS.getOrDefault(token, -1);
    }

    private static int valueOfDigits(String token) {
        int value = 0;
        int end = 0;
        while (end < token.length() && isDigit(token.charAt(end))) {
            if (end == MAX_DIGITS) {
                return -1;
            }
            value = value * 10 + token.charAt(end++) - '0';
        }
        return end == token.length() || isOrdinalEnding(token, end) ? value : -1;
    }

    /** Endings of ordinals: 2nd, 3e, 2-i, 1er, 5-ya. A bare 1a or 2b is a flat or a block, not a number. */
    private static boolean isOrdinalEnding(String token, int from) {
        boolean hyphen = token.charAt(from) == '-';
        return switch (token.substring(hyphen ? from + 1 : from)) {
            case "st", "nd", "rd", "th", "er", "ere", "re", "eme", "ieme", "ero", "era", "yi", "iy", "oi", "oy" -> true;
            case "i", "y", "ya", "ja", "aya", "oe", "oye", "go", "ogo", "mu" -> true;
            case "й", "я", "ая", "ый", "ий", "ой", "е", "ое", "го" -> true;
            case "a", "o", "e", "te", "de", "ste" -> hyphen;
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Canonical Roman numerals 2 to 39, but not the single letters (initials) and not xi (a Chinese family name). */
    private static Map<String, Integer> roman() {
        String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        Map<String, Integer> values = new HashMap<>();
        for (int value = 2; value < 40; value++) {
            String roman = "x".repeat(value / 10).concat(units[value % 10]);
            if (roman.length() > 1 && !roman.equals("xi")) {
                values.put(roman, value);
            }
        }
        return Map.copyOf(values);
    }

    private static Map<String, Integer> readWords() {
        Map<String, Integer> values = new HashMap<>();
        for (WordTable.Row row : WordTable.read("numbers.tsv", 2)) {
            Integer value = Integer.valueOf(row.column(0));
            for (String word : row.words()) {
                Integer other = values.put(word, value);
                if (other != null && !other.equals(value)) {
                    throw row.wrong("'" + word + "' is already " + other);
                }
            }
        }
        return Map.copyOf(values);
    }
}

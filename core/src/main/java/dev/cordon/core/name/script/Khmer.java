package dev.cordon.core.name.script;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Khmer. A consonant without a vowel sign ends a syllable if one is open, else it is read with an a before the next one:
 * សំអន is sam an.
 */
final class Khmer {

    private enum Kind {
        CONSONANT,
        CARRIER,
        VOWEL,
        SIGN,
        NASAL,
        BELOW,
        MARK
    }

    private record Letter(Kind kind, String sound) {}

    private static final Letter NONE = new Letter(Kind.MARK, "");
    private static final Map<Character, Letter> LETTERS = letters();

    private Khmer() {}

    static List<Romanisation> romanise(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            out.append(word(word)).append(' ');
        }
        return new Forms(1).add(out.toString(), "letters").toList();
    }

    private static String word(String word) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < word.length(); ) {
            Letter letter = letter(word, i);
            switch (letter.kind()) {
                case CONSONANT, CARRIER -> {
                    int next = onset(word, i, out);
                    boolean bare = !isVowelled(word, next);
                    boolean closes = open && bare && letter.kind() == Kind.CONSONANT;
                    if (bare && !closes && next < word.length()) {
                        out.append(out.length() > 0 && out.charAt(out.length() - 1) == 'a' ? "" : "a");
                    }
                    open = bare && !closes;
                    i = next;
                }
                case SIGN -> {
                    boolean carried = i > 0 && letter(word, i - 1).kind() == Kind.CARRIER;
                    if (carried) {
                        out.setLength(out.length() - 1);
                    }
                    out.append(letter.sound());
                    open = true;
                    i++;
                }
                case NASAL -> {
                    boolean vowel = out.length() > 0 && "aeiou".indexOf(out.charAt(out.length() - 1)) >= 0;
                    out.append(vowel ? "m" : "am");
                    open = false;
                    i++;
                }
                case VOWEL -> {
                    out.append(letter.sound());
                    open = true;
                    i++;
                }
                case BELOW, MARK -> i++;
            }
        }
        return out.toString();
    }

    /** Writes the consonants that stand on and under each other, and tells where they end. */
    private static int onset(String word, int from, StringBuilder out) {
        out.append(letter(word, from).sound());
        int at = from + 1;
        while (at < word.length()) {
            Kind kind = letter(word, at).kind();
            if (kind == Kind.BELOW && at + 1 < word.length()) {
                out.append(letter(word, at + 1).sound());
                at += 2;
            } else if (kind == Kind.MARK && LETTERS.containsKey(word.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isVowelled(String word, int at) {
        Kind kind = letter(word, at).kind();
        return kind == Kind.SIGN || kind == Kind.NASAL;
    }

    private static Letter letter(String word, int at) {
        return at < word.length() ? LETTERS.getOrDefault(word.charAt(at), NONE) : NONE;
    }

    private static Map<Character, Letter> letters() {
        Map<Character, Letter> letters = new HashMap<>();
        for (String[] row : Tables.rows("khmer.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (String letter : row[2].split(" ")) {
                letters.put(letter.charAt(0), new Letter(kind, row[1].equals("-") ? "" : row[1]));
            }
        }
        return Map.copyOf(letters);
    }
}

package dev.cordon.core.name.script;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Burmese, syllable by syllable: consonants, then the longest rhyme of the table. Names are written together and read
 * apart, so each syllable is a word: အောင်ဆန်းစုကြည် is aung san su kyi.
 */
final class Burmese {

    private static final int LONGEST_RHYME = 5;
    private static final char ASAT = '\u103a';
    private static final char STACKED = '\u1039';
    /**
     * U and Daw, with which grown people are addressed, and Ko and Ma among equals, before the first syllable of a name: no part
     * of it. Ko and Ma begin names, too, so that they are left aside only where they stand alone.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:(?:\u1026\u1038|\u1025\u102e\u1038|\u1012\u1031\u102b\u103a)\\s*|(?:\u1000\u102d\u102f|\u1019)\\s+)(?=\\p{L})");

    private static final String TONES = "\u1037\u1038";

    private static final Map<String, String> CONSONANTS = rows("consonant");
    private static final Map<String, String> MEDIALS = rows("medial");
    private static final Map<String, String> VOWELS = rows("vowel");
    private static final Map<String, String> RHYMES = rows("rhyme");
    private static final Set<Character> IN_RHYMES = firsts(RHYMES.keySet());

    private Burmese() {}

    static List<Romanisation> romanise(String written) {
        String text = ADDRESS.matcher(Zawgyi.toUnicode(written)).replaceAll("");
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (TONES.indexOf(text.charAt(i)) < 0) {
                plain.append(text.charAt(i) == STACKED ? ASAT : text.charAt(i));
            }
        }
        return new Forms(1).add(syllables(plain.toString()), "syllables").toList();
    }

    private static String syllables(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); ) {
            String letter = text.substring(i, i + 1);
            String consonant = CONSONANTS.get(letter);
            if (consonant == null) {
                String vowel = VOWELS.get(letter);
                out.append(
                        vowel != null ? ' ' + vowel + ' ' : Character.isLetterOrDigit(text.charAt(i)) ? letter : " ");
                i++;
            } else {
                out.append(' ').append(consonant);
                i = rhyme(text, medials(text, i + 1, out), out);
            }
        }
        return out.toString();
    }

    /** Medials that a rhyme of the table does not begin with; the breath of h is not written in names. */
    private static int medials(String text, int from, StringBuilder out) {
        int at = from;
        while (at < text.length() && MEDIALS.containsKey(text.substring(at, at + 1)) && rhymeLength(text, at) == 0) {
            String medial = MEDIALS.getOrDefault(text.substring(at, at + 1), "");
            out.append(medial.equals("h") ? "" : medial);
            at++;
        }
        return at;
    }

    private static int rhyme(String text, int at, StringBuilder out) {
        int length = rhymeLength(text, at);
        out.append(length == 0 ? "a" : RHYMES.get(text.substring(at, at + length)));
        return at + length;
    }

    private static int rhymeLength(String text, int at) {
        if (at >= text.length() || !IN_RHYMES.contains(text.charAt(at))) {
            return 0;
        }
        for (int length = Math.min(LONGEST_RHYME, text.length() - at); length > 0; length--) {
            if (RHYMES.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static Map<String, String> rows(String kind) {
        Map<String, String> rows = new HashMap<>();
        for (String[] row : Tables.rows("burmese.tsv")) {
            if (row[0].equals(kind)) {
                for (String letters : row[2].split(" ")) {
                    rows.put(letters, row[1].equals("-") ? "" : row[1]);
                }
            }
        }
        return Map.copyOf(rows);
    }

    private static Set<Character> firsts(Set<String> rhymes) {
        Set<Character> firsts = new HashSet<>();
        rhymes.forEach(rhyme -> firsts.add(rhyme.charAt(0)));
        return Set.copyOf(firsts);
    }
}

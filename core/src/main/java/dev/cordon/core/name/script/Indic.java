package dev.cordon.core.name.script;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ten Indic scripts, as personal names are written in English: Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil,
 * Telugu, Kannada, Malayalam, Sinhala.
 *
 * <p>Initials are written in two ways, both of which come out as a letter: by the English letter's name (எஸ். for S.), and by
 * the first syllable of the name (மு. for Murugan).
 */
final class Indic {

    private enum Kind {
        VOWEL,
        SIGN,
        CONSONANT,
        FINAL,
        NASAL,
        VIRAMA,
        DOUBLE,
        NUKTA,
        SILENT
    }

    /** @param inCluster its sound behind another consonant */
    private record Letter(Kind kind, String sound, String inCluster) {}

    private static final String NUKTAS = "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0c3c\u0cbc";
    private static final Map<String, Letter> LETTERS = letters();
    private static final Map<String, String> WORDS = Tables.byWord("indic_words.tsv");
    private static final Map<String, String> LETTER_NAMES = Tables.byWord("indic_letter_names.tsv");

    private Indic() {}

    /** The scripts of the north: as spoken, without silent vowels, and with all of them. */
    static List<Romanisation> northern(String text) {
        return new Forms(2)
                .add(romanise(text, true, false), "spoken")
                .add(romanise(text, false, false), "letters")
                .toList();
    }

    /** The scripts that write what is spoken. */
    static List<Romanisation> southern(String text) {
        return new Forms(1).add(romanise(text, false, false), "letters").toList();
    }

    /** Tamil has one letter for k and g, for s and ch: one at the start of a word is read in both ways. */
    static List<Romanisation> tamil(String text) {
        return new Forms(2)
                .add(romanise(text, false, false), "spoken")
                .add(romanise(text, false, true), "letters")
                .toList();
    }

    private static String romanise(String text, boolean spoken, boolean hard) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); ) {
            int end = wordEnd(text, i);
            if (end == i) {
                out.append(text.charAt(i));
                i++;
                continue;
            }
            boolean dotted = end < text.length() && text.charAt(end) == '.';
            out.append(word(text.substring(i, end), dotted, spoken, hard)).append(' ');
            i = end;
        }
        return out.toString();
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isPartOfWord(text, end)) {
            end++;
        }
        return end;
    }

    /** Joiners only tell how letters are drawn. */
    private static boolean isPartOfWord(String text, int at) {
        char c = text.charAt(at);
        return LETTERS.containsKey(text.substring(at, at + 1)) || isNukta(c) || c == '\u200c' || c == '\u200d';
    }

    private static String word(String word, boolean dotted, boolean spoken, boolean hard) {
        String known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        Aksharas aksharas = read(word);
        String latin = TamilStops.inLatin(aksharas.latin(spoken, finalNasal(word)), hard);
        String letter = LETTER_NAMES.get(latin);
        if (letter != null && (dotted || aksharas.size() <= 2)) {
            return letter;
        }
        return dotted && aksharas.size() == 1 ? latin.substring(0, 1) : latin;
    }

    private static String finalNasal(String word) {
        return switch (Script.of(word)) {
            case TELUGU, KANNADA, MALAYALAM -> "m";
            case BENGALI, SINHALA -> "ng";
            default -> "n";
        };
    }

    private static Aksharas read(String word) {
        Aksharas aksharas = new Aksharas();
        for (int i = 0; i < word.length(); i++) {
            boolean dotted = i + 1 < word.length() && isNukta(word.charAt(i + 1));
            Letter letter = dotted ? LETTERS.get(word.substring(i, i + 2)) : null;
            letter = letter != null ? letter : LETTERS.get(word.substring(i, i + 1));
            if (letter != null) {
                add(aksharas, letter);
            }
        }
        return aksharas;
    }

    private static void add(Aksharas aksharas, Letter letter) {
        switch (letter.kind()) {
            case VOWEL -> aksharas.vowel(letter.sound());
            case SIGN -> aksharas.sign(letter.sound());
            case CONSONANT -> aksharas.consonant(letter.sound(), letter.inCluster());
            case FINAL -> aksharas.dead(letter.sound());
            case NASAL -> aksharas.nasal();
            case VIRAMA -> aksharas.virama();
            case DOUBLE -> aksharas.doubleNext();
            case NUKTA, SILENT -> {}
        }
    }

    private static boolean isNukta(char c) {
        return NUKTAS.indexOf(c) >= 0;
    }

    private static Map<String, Letter> letters() {
        Map<String, Letter> letters = new HashMap<>();
        for (String[] row : Tables.rows("indic.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            String[] sounds = row[1].split("/");
            for (String letter : row[2].split(" ")) {
                letters.put(letter, new Letter(kind, sounds[0], sounds[sounds.length - 1]));
            }
        }
        return Map.copyOf(letters);
    }
}

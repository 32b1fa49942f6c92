package dev.cordon.core.name.script;

import dev.cordon.core.name.script.LetterTable.LetterText;
import java.util.List;

/**
 * Cyrillic: the forms that differ in sound. Which language a name is in is seen from its letters only, so a name that
 * could be Russian and Ukrainian gets both readings.
 */
final class Cyrillic {

    private static final LetterTable TABLE = LetterTable.load("cyrillic.tsv");
    private static final String UKRAINIAN_LETTERS = "іїєґў";
    private static final String SERBIAN_LETTERS = "јљњћђџ";
    private static final String CENTRAL_ASIAN_LETTERS = "әғқңөұүһҳҷӣӯҡ";
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    private Cyrillic() {}

    static List<Romanisation> romanise(String text) {
        LetterText letters = TABLE.prepare(text);
        Forms forms = new Forms(3);
        if (letters.hasAny(SERBIAN_LETTERS)) {
            forms.add(TABLE.romanise(letters, "Serbian")).add(TABLE.romanise(letters, "customary"));
        } else if (letters.hasAny(CENTRAL_ASIAN_LETTERS)) {
            forms.add(TABLE.romanise(letters, "customary")).add(TABLE.romanise(letters, "BGN"));
        } else if (letters.hasAny(UKRAINIAN_LETTERS)) {
            forms.add(TABLE.romanise(letters, "Ukrainian")).add(TABLE.romanise(letters, "customary"));
        } else if (hasVowelHardSign(letters.letters())) {
            forms.add(TABLE.romanise(letters, "Bulgarian")).add(TABLE.romanise(letters, "customary"));
        } else {
            unmarked(letters, forms);
        }
        return forms.add(TABLE.romanise(letters, "scholarly")).toList();
    }

    private static void unmarked(LetterText letters, Forms forms) {
        forms.add(TABLE.romanise(letters, "customary"));
        if (letters.hasAny("ё") || startsWithE(letters.letters())) {
            forms.add(TABLE.romanise(letters, "BGN"));
        }
        if (letters.letters().contains("дж")
                || letters.letters().contains("дз")
                || letters.letters().contains("кс")) {
            forms.add(TABLE.romanise(letters, "foreign"));
        }
        if (letters.hasAny("г")) {
            forms.add(TABLE.romanise(letters, "Ukrainian"));
        }
    }

    /** BGN writes ye where the customary form has e: at the start of a word and after a vowel. */
    private static boolean startsWithE(String letters) {
        for (int i = letters.indexOf('е'); i >= 0; i = letters.indexOf('е', i + 1)) {
            if (i == 0
                    || !Character.isLetter(letters.charAt(i - 1))
                    || "аеиоуыэюя".indexOf(letters.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Bulgarian writes a vowel as ъ, so it stands before consonants; Russian ъ never does. */
    private static boolean hasVowelHardSign(String letters) {
        int at = letters.indexOf('ъ');
        return at >= 0 && at + 1 < letters.length() && CONSONANTS.indexOf(letters.charAt(at + 1)) >= 0;
    }
}

package dev.cordon.core.name.script;

import java.util.List;

/**
 * From a name in another script to the Latin forms under which it may be listed or screened.
 *
 * <p>Thread-safe. Tables are loaded at the first use of their script. Cyrillic, Greek, Armenian, Georgian, Arabic,
 * Hebrew, Han, Kana, Hangul, Thai, Lao, Khmer, Burmese and the Indic scripts use this package's own tables; every other
 * script uses ICU, whose first use costs most of a second.
 *
 * <pre>{@code
 * Romaniser.romanise("倪高彬", true).get(0).text();      // "ni gaobin"
 * Romaniser.romanise("Евгений", true).get(1).text();   // "yevgeniy"
 * Romaniser.foldLatin("Çağrı ŁUKASZ");                 // "cagri lukasz"
 * }</pre>
 */
public final class Romaniser {

    private Romaniser() {}

    /**
     * All useful romanisations of a name or word written in one non-Latin script, most usual first and without
     * repetitions; empty for Latin and for text without letters.
     *
     * @param text cleaned by {@link TextCleaner#clean}; what is not of its dominant script is folded or left out
     * @param personal the text is, or may be, a person's name: Han and Hangul names are split "family given", given
     *     syllables joined, with the personal-name readings of surnames
     */
    public static List<Romanisation> romanise(String text, boolean personal) {
        return switch (Script.of(text)) {
            case LATIN -> List.of();
            case CYRILLIC -> Cyrillic.romanise(text);
            case GREEK -> Greek.romanise(text);
            case ARMENIAN -> Armenian.romanise(text);
            case GEORGIAN -> Georgian.romanise(text);
            case ARABIC -> Arabic.romanise(text);
            case HEBREW -> Hebrew.romanise(text);
            case HAN -> Han.romanise(text, personal);
            case KANA -> Kana.romanise(text, personal);
            case HANGUL -> Hangul.romanise(text, personal);
            case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI -> Indic.northern(text);
            case ORIYA, TELUGU, KANNADA, MALAYALAM, SINHALA -> Indic.southern(text);
            case TAMIL -> Indic.tamil(text);
            case THAI, LAO -> Thai.romanise(text);
            case KHMER -> Khmer.romanise(text);
            case MYANMAR -> Burmese.romanise(text);
            case OTHER -> IcuRomaniser.romanise(text);
        };
    }

    /** Chinese characters one by one in pinyin, as they are read where they spell out a foreign word. */
    public static List<String> spelling(String han) {
        return Han.spelling(han);
    }

    /**
     * Lower-case ASCII of any Latin-script text: compatibility forms taken apart, marks removed, and the letters that
     * have no decomposition written out (ł l, ø o, ß ss, æ ae, þ th, ð d, ı i, ə e …). Typographic quotes and dashes
     * become ASCII quotes and spaces; letters of other scripts are left out.
     */
    public static String foldLatin(String text) {
        return LatinFold.fold(text);
    }
}

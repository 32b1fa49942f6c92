package dev.cordon.core.name.script;

/** The script of a run of text. */
public enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    ARMENIAN,
    GEORGIAN,
    ARABIC,
    HEBREW,
    HAN,
    KANA,
    HANGUL,
    THAI,
    LAO,
    KHMER,
    MYANMAR,
    DEVANAGARI,
    BENGALI,
    GURMUKHI,
    GUJARATI,
    ORIYA,
    TAMIL,
    TELUGU,
    KANNADA,
    MALAYALAM,
    SINHALA,
    /** Any other script, and everything that is no letter. */
    OTHER;

    private static final Script[] ALL = values();

    /**
     * The script of one code point; digits, punctuation and invalid code points are {@link #OTHER}.
     *
     * @param codePoint any int; values outside Unicode are accepted
     */
    public static Script of(int codePoint) {
        if (codePoint < 0x80) {
            return isAsciiLetter(codePoint) ? LATIN : OTHER;
        }
        if (!Character.isValidCodePoint(codePoint)) {
            return OTHER;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case THAI -> THAI;
            case LAO -> LAO;
            case KHMER -> KHMER;
            case MYANMAR -> MYANMAR;
            default -> indic(codePoint);
        };
    }

    private static Script indic(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case DEVANAGARI -> DEVANAGARI;
            case BENGALI -> BENGALI;
            case GURMUKHI -> GURMUKHI;
            case GUJARATI -> GUJARATI;
            case ORIYA -> ORIYA;
            case TAMIL -> TAMIL;
            case TELUGU -> TELUGU;
            case KANNADA -> KANNADA;
            case MALAYALAM -> MALAYALAM;
            case SINHALA -> SINHALA;
            default -> OTHER;
        };
    }

    /**
     * The script most letters of the text are written in, ignoring digits, marks and punctuation. Han mixed with Kana
     * is {@link #KANA}; a tie goes to the script that comes first in the text; a text without letters is
     * {@link #OTHER}.
     */
    public static Script of(String text) {
        if (isAsciiWithLetter(text)) {
            return LATIN;
        }
        int[] letters = new int[ALL.length];
        Script best = OTHER;
        boolean kana = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (!Character.isLetter(codePoint)) {
                continue;
            }
            Script script = of(codePoint);
            kana |= script == KANA;
            letters[script.ordinal()]++;
            if (best == OTHER && letters[OTHER.ordinal()] == 0) {
                best = script;
            }
        }
        for (Script script : ALL) {
            best = letters[script.ordinal()] > letters[best.ordinal()] ? script : best;
        }
        return best == HAN && kana ? KANA : best;
    }

    private static boolean isAsciiWithLetter(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return false;
            }
            letter |= isAsciiLetter(c);
        }
        return letter;
    }

    private static boolean isAsciiLetter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}

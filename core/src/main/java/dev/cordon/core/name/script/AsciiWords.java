package dev.cordon.core.name.script;

/** Builds lower-case ASCII words separated by single spaces. */
final class AsciiWords {

    private final StringBuilder words;
    private boolean gap;

    AsciiWords(int capacity) {
        words = new StringBuilder(capacity);
    }

    /** A text with everything but ASCII letters and digits as word boundaries; the text itself when it has none. */
    static String of(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWordLetter(c) && (c != ' ' || before == ' ')) {
                return rebuilt(text);
            }
            before = c;
        }
        return before == ' ' ? rebuilt(text) : text;
    }

    private static String rebuilt(String text) {
        AsciiWords words = new AsciiWords(text.length());
        words.letters(text);
        return words.toString();
    }

    private static boolean isWordLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Appends lower-case ASCII letters to the current word; a space among them ends it. */
    void letters(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            ascii(ascii.charAt(i));
        }
    }

    /** Ends the current word. */
    void space() {
        gap = true;
    }

    /** Appends whatever a code point outside the table stands for: folded Latin letters, digits, or a word's end. */
    void other(int codePoint) {
        if (codePoint < 0x80) {
            ascii((char) codePoint);
        } else if (Character.isLetterOrDigit(codePoint)) {
            letters(LatinFold.fold(Character.toString(codePoint)));
        } else if (!isSilent(codePoint)) {
            gap = true;
        }
    }

    private void ascii(char c) {
        char lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        if (isWordLetter(lower)) {
            if (gap && words.length() > 0) {
                words.append(' ');
            }
            gap = false;
            words.append(lower);
        } else if (lower != '\'' && lower != '`') {
            gap = true;
        }
    }

    /** Marks, format controls and apostrophes stand inside a word without ending it. */
    static boolean isSilent(int codePoint) {
        if (codePoint == 0x2019 || codePoint == 0x2018 || codePoint == 0x2BC || codePoint == 0x2BB) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    @Override
    public String toString() {
        return words.toString();
    }
}

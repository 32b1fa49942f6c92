package dev.cordon.core.name.script;

import java.text.Normalizer;

/**
 * Cleans a raw name before anything else sees it: repairs mojibake where it is certain, decodes HTML entities,
 * normalises to NFKC (fullwidth and mathematical letters become plain ones), removes zero-width and bidi controls and
 * soft hyphens, turns every kind of white space into single spaces, thins stacks of combining marks, and puts letters
 * smuggled in from another script back ({@code Рutin} with a Cyrillic Р). Leetspeak is not undone here.
 *
 * <p>Cleaning a clean text changes nothing. Clean ASCII is returned as it is, without allocation. Thread-safe.
 */
public final class TextCleaner {

    private static final int MOST_PASSES = 12;
    private static final int MOST_MARKS = 2;
    /** Burmese stacks three on a letter, Khmer and Tibetan as many. */
    private static final int MOST_MARKS_OF_ASIA = 4;

    private TextCleaner() {}

    /**
     * The clean text; empty when nothing readable remains. Never throws; lone surrogates become spaces.
     *
     * @param raw any text
     */
    public static String clean(String raw) {
        if (isCleanAscii(raw)) {
            return raw;
        }
        String text = raw;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String next = pass(text);
            if (next.equals(text)) {
                return text;
            }
            text = next;
        }
        return text;
    }

    private static String pass(String text) {
        String decoded = HtmlEntities.decode(Mojibake.repair(text));
        String visible = visible(decoded);
        String normal = Normalizer.isNormalized(visible, Normalizer.Form.NFKC)
                ? visible
                : Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return Homoglyphs.repair(normal);
    }

    private static boolean isCleanAscii(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Drops what cannot be seen, turns white space into single spaces, and thins stacks of marks. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                gap = true;
                marks = 0;
            } else if (!isInvisible(c)) {
                marks = isMark(c) ? marks + 1 : 0;
                if (marks <= (c >= 0x0900 && c < 0x1900 ? MOST_MARKS_OF_ASIA : MOST_MARKS)) {
                    out.append(gap && out.length() > 0 ? " " : "").appendCodePoint(c);
                    gap = false;
                }
            }
        }
        return out.length() == text.length() && text.contentEquals(out) ? text : out.toString();
    }

    private static boolean isSpace(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return switch (c) {
            case ' ', '\t', '\n', '\r', 0x0B, '\f', 0x85, 0x2800, 0x2122, 0x2120, 0xAE, 0xA9, 0xFFFD -> true;
            default -> Character.isSpaceChar(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        };
    }

    private static boolean isInvisible(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || c == 0x034F
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x17B4
                || c == 0x17B5;
    }

    private static boolean isMark(int c) {
        return c >= 0x300
                && (Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.ENCLOSING_MARK);
    }
}

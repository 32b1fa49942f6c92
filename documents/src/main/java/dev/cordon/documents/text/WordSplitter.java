package dev.cordon.documents.text;

import dev.cordon.core.name.script.Script;
import java.util.Arrays;

/** Splits a text into words as the engine splits names. */
final class WordSplitter {

    static final byte CAPITAL = 1;
    static final byte UNSPACED = 2;
    private static final int ASCII = 128;
    private static final byte NONE = 0;
    private static final byte LOWER = 1;
    /** Capitals, and digits, which have no small ones. */
    private static final byte UPPER = 2;

    private static final byte[] KINDS = kinds();
    private final String text;
    private int[] starts;
    private int[] ends;
    private byte[] flags;
    private int size;

    WordSplitter(String text) {
        this.text = text;
        int guess = 16 + text.length() / 6;
        starts = new int[guess];
        ends = new int[guess];
        flags = new byte[guess];
        scan();
    }

    /** Where each word begins; the places behind the last word mean nothing. */
    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    /** {@link #CAPITAL} and {@link #UNSPACED} of each word. */
    byte[] flags() {
        return flags;
    }

    int size() {
        return size;
    }

    private void scan() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (c < ASCII && KINDS[c] == NONE) {
                at++;
                continue;
            }
            int codePoint = c < ASCII ? c : text.codePointAt(at);
            if (c >= ASCII && !Character.isLetterOrDigit(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int start = at;
            boolean unspaced = isUnspacedScript(codePoint);
            at = wordEnd(at, length, unspaced);
            boolean capital = codePoint < ASCII ? KINDS[codePoint] == UPPER : !Character.isLowerCase(codePoint);
            add(start, at, (byte) ((capital ? CAPITAL : 0) | (unspaced ? UNSPACED : 0)));
        }
    }

    private int wordEnd(int from, int length, boolean unspaced) {
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            if (c < ASCII && c != '\'' && c != '`') {
                if (KINDS[c] == NONE || unspaced || KINDS[c] == UPPER && at > from && LostBreak.isAt(text, at)) {
                    return at;
                }
                at++;
            } else if (belongs(at, unspaced)) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                return at;
            }
        }
        return at;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean lower = c >= 'a' && c <= 'z';
            boolean upper = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            kinds[c] = lower ? LOWER : upper ? UPPER : NONE;
        }
        return kinds;
    }

    private boolean belongs(int at, boolean unspaced) {
        int codePoint = text.codePointAt(at);
        if (Character.isLetterOrDigit(codePoint)) {
            return isUnspacedScript(codePoint) == unspaced;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
            return true;
        }
        boolean apostrophe = codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u02bc' || codePoint == '`';
        return apostrophe
                && !unspaced
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && !isQuote(at);
    }

    /** An apostrophe that ends a quotation stands before a space; one that begins it, after one. */
    private boolean isQuote(int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isUnspacedScript(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        Script script = Script.of(codePoint);
        return script == Script.HAN || script == Script.KANA || script == Script.HANGUL;
    }

    private void add(int start, int end, byte flag) {
        if (size == starts.length) {
            int grown = size * 2;
            starts = Arrays.copyOf(starts, grown);
            ends = Arrays.copyOf(ends, grown);
            flags = Arrays.copyOf(flags, grown);
        }
        starts[size] = start;
        ends[size] = end;
        flags[size] = flag;
        size++;
    }
}

package dev.cordon.payments.text;

import dev.cordon.core.name.script.Romanisation;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.script.TextCleaner;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as words: where each stands, and how it is compared. */
public final class TextWords {

    private static final int MOST_WORDS = 4_000;
    /** People's names have four signs at most in Chinese and Korean; a foreign one in Japanese is written with a point within. */
    private static final int LONGEST_UNSPACED_NAME = 8;
    /** Four letters or more, each set apart by one space. */
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?: \\p{L}(?![\\p{L}\\p{N}])){3,}");

    private static final Pattern TOGETHER = Pattern.compile("(?<=\\p{L}\\p{Ll}{2})(?=\\p{Lu}\\p{L}{2})");

    /**
     * A word.
     *
     * @param start   its first character in the text
     * @param end     the place after its last
     * @param form    lower-case ASCII, romanised where the text is in another alphabet; Chinese, Japanese and Korean as it
     *                stands
     * @param isVowelless whether the script leaves vowels out
     * @param isUnspaced whether it is a run of Chinese, Japanese or Korean
     */
    public record Word(int start, int end, String form, boolean isVowelless, boolean isUnspaced) {

        /** Whether it stands in texts and addresses as what it is: a word of trade or plain language, or a place. */
        public boolean isPlain() {
            return OrdinaryWords.contain(form) || Words.roleOf(form) == WordRole.PLACE;
        }

        /** Whether it is nothing but digits. */
        boolean isNumber() {
            for (int i = 0; i < form.length(); i++) {
                if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                    return false;
                }
            }
            return end - start == form.length();
        }

        /** Whether it holds a digit. */
        public boolean hasDigit() {
            for (int i = 0; i < form.length(); i++) {
                if (form.charAt(i) >= '0' && form.charAt(i) <= '9') {
                    return true;
                }
            }
            return false;
        }
    }

    private final String raw;
    private final String text;
    private final List<Word> words = new ArrayList<>();

    private TextWords(String raw, String text) {
        this.raw = raw;
        this.text = text;
    }

    /**
     * Takes a text apart; look-alike and invisible characters are undone first, letters set apart closed up, and words parted
     * that are written together ({@code VladimirPUTIN}).
     */
    public static TextWords of(String raw) {
        String clean = isAscii(raw) ? raw : TextCleaner.clean(raw);
        String closed = SPACED.matcher(clean).replaceAll(found -> found.group().replace(" ", ""));
        TextWords words = new TextWords(raw, TOGETHER.matcher(closed).replaceAll(" "));
        words.scan();
        return words;
    }

    /** The text as it was written. */
    public String raw() {
        return raw;
    }

    /** The text in which the words stand. */
    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    public int size() {
        return words.size();
    }

    /** The text with zeros for the digits of words that are numbers of so many digits at least. */
    String withoutNumbers(int leastDigits) {
        char[] changed = text.toCharArray();
        for (Word word : words) {
            if (word.isNumber() && word.end() - word.start() >= leastDigits) {
                Arrays.fill(changed, word.start(), word.end(), '0');
            }
        }
        return new String(changed);
    }

    /** The text from one word to another. */
    public String between(int first, int last) {
        return text.substring(words.get(first).start(), words.get(last).end());
    }

    private void scan() {
        int at = 0;
        while (at < text.length() && words.size() < MOST_WORDS) {
            int codePoint = text.codePointAt(at);
            if (!Character.isLetterOrDigit(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int start = at;
            boolean unspaced = isUnspaced(codePoint);
            while (at < text.length() && belongs(at, unspaced)) {
                at += Character.charCount(text.codePointAt(at));
            }
            add(start, at, unspaced);
        }
    }

    private boolean belongs(int at, boolean unspaced) {
        int codePoint = text.codePointAt(at);
        if (Character.isLetterOrDigit(codePoint)) {
            return isUnspaced(codePoint) == unspaced;
        }
        int type = Character.getType(codePoint);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        boolean apostrophe = codePoint == '\'' || codePoint == '\u2019' || codePoint == '`';
        return mark || apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private void add(int start, int end, boolean unspaced) {
        String raw = text.substring(start, end);
        if (unspaced) {
            words.add(new Word(start, end, raw, false, true));
            return;
        }
        if (isAscii(raw)) {
            String form = raw.indexOf('\'') < 0 ? raw : raw.replace("'", "");
            addRead(start, end, form.replace("`", "").toLowerCase(Locale.ROOT), false);
            return;
        }
        Script script = Script.of(raw);
        if (script == Script.LATIN || script == Script.OTHER) {
            addRead(start, end, letters(Romaniser.foldLatin(raw)), false);
            return;
        }
        List<Romanisation> readings = Romaniser.romanise(raw, true);
        if (!readings.isEmpty()) {
            Romanisation first = readings.get(0);
            addRead(start, end, letters(Romaniser.foldLatin(first.text())), first.vowelless());
        }
    }

    /** Signs that Unicode counts as letters but no alphabet reads ({@code ª}, {@code ー}) make no word. */
    private void addRead(int start, int end, String form, boolean isVowelless) {
        if (!form.isEmpty()) {
            words.add(new Word(start, end, form, isVowelless, false));
        }
    }

    private static String letters(String folded) {
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Whether a word is of Chinese, Japanese or Korean and longer than people's names in them are. */
    public static boolean isLongUnspaced(String word) {
        return word.length() > LONGEST_UNSPACED_NAME && isUnspaced(word.codePointAt(0));
    }

    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        Script script = Script.of(codePoint);
        return script == Script.HAN || script == Script.KANA || script == Script.HANGUL;
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}

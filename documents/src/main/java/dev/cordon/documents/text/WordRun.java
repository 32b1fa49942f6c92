package dev.cordon.documents.text;

import dev.cordon.core.name.script.Romanisation;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.script.TextCleaner;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text: where each stands and how it is compared. Split as the engine splits names, so that a listed name
 * that stands in the text falls into the same words.
 */
public final class WordRun {

    /** What stands between two words. */
    public enum Gap {
        /** White space of one line, a hyphen, or nothing. */
        SPACE,
        /** The end of a line. */
        LINE,
        COMMA,
        /** A full stop, which may be that of an abbreviation. */
        STOP,
        /** Anything else: brackets, quotes, other punctuation. */
        OTHER,
        /** A blank line, or the end of the text. */
        PARAGRAPH
    }

    private static final byte CAPITAL = 1;
    private static final byte UNSPACED = 2;
    private static final int MOST_SHARED = 200_000;
    private static final int LONGEST_GAP = 24;
    private static final int LONGEST_WORD = 60;

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private byte[] flags = new byte[256];
    private int size;
    private final @Nullable String[] forms;
    /** Words repeat: each is folded once and kept once. */
    private final Map<String, String> shared = new HashMap<>();

    public WordRun(String text) {
        this.text = text;
        scan();
        forms = new String[size];
    }

    private void scan() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            int codePoint = text.codePointAt(at);
            if (!Character.isLetterOrDigit(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int start = at;
            boolean unspaced = isUnspacedScript(codePoint);
            while (at < length && belongs(at, unspaced)) {
                at += Character.charCount(text.codePointAt(at));
            }
            boolean cased = Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
            boolean caseless = !Character.isLowerCase(codePoint);
            add(start, at, (byte) ((cased || caseless ? CAPITAL : 0) | (unspaced ? UNSPACED : 0)));
        }
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
        return apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && !isQuote(at);
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

    public int size() {
        return size;
    }

    public int start(int word) {
        return starts[word];
    }

    /** Offset after the word, a possessive ending left out, also where its apostrophe was lost: "FBIs", "ISISs". */
    public int end(int word) {
        int end = ends[word];
        int length = end - starts[word];
        if (length > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
            char mark = text.charAt(end - 2);
            if (mark == '\'' || mark == '\u2019') {
                return end - 2;
            }
            return length > 3 && isCapitals(starts[word], end - 1) && text.charAt(end - 1) == 's' ? end - 1 : end;
        }
        return end;
    }

    private boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public String text(int word) {
        return text.substring(starts[word], end(word));
    }

    /** Whether the word begins like a name: with a capital, a digit, or in a script without capitals. */
    public boolean isCapital(int word) {
        return (flags[word] & CAPITAL) != 0;
    }

    /** Whether the word is a run of Chinese, Japanese or Korean characters. */
    public boolean isUnspaced(int word) {
        return (flags[word] & UNSPACED) != 0;
    }

    public boolean isTooLong(int word) {
        return ends[word] - starts[word] > LONGEST_WORD;
    }

    public boolean isAllCapitals(int word) {
        for (int i = starts[word]; i < end(word); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The word as listed names hold it: lower-case ASCII, romanised; a run of Chinese and so on as it stands. */
    public String form(int word) {
        String form = forms[word];
        if (form == null) {
            String raw = text(word);
            form = shared.get(raw);
            if (form == null) {
                form = form(raw, isUnspaced(word));
                if (shared.size() < MOST_SHARED) {
                    shared.put(raw, form);
                }
            }
            forms[word] = form;
        }
        return form;
    }

    public static String form(String raw, boolean unspaced) {
        if (isAsciiLetters(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        if (unspaced) {
            return raw;
        }
        String clean = TextCleaner.clean(raw);
        Script script = Script.of(clean);
        if (script == Script.LATIN || script == Script.OTHER) {
            return Romaniser.foldLatin(clean).replaceAll("[^a-z0-9]", "");
        }
        List<Romanisation> forms = Romaniser.romanise(clean, true);
        return forms.isEmpty() ? "" : forms.get(0).text().replace(" ", "");
    }

    private static boolean isAsciiLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = (char) (text.charAt(i) | 0x20);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    public WordRole role(int word) {
        return Words.roleOf(form(word));
    }

    /** Whether the word may be part of a person's or company's name as far as its case and role tell. */
    public boolean looksLikeName(int word) {
        if (!isCapital(word) || Character.isDigit(text.charAt(starts[word]))) {
            return false;
        }
        WordRole role = role(word);
        return role != WordRole.STOP && role != WordRole.TITLE;
    }

    /** What stands between the word and the next. */
    public Gap gapAfter(int word) {
        if (word < 0 || word + 1 >= size) {
            return Gap.PARAGRAPH;
        }
        int from = end(word);
        int to = starts[word + 1];
        if (to - from > LONGEST_GAP) {
            return Gap.PARAGRAPH;
        }
        int lines = 0;
        Gap gap = Gap.SPACE;
        boolean possessive = from != ends[word];
        for (int i = possessive ? ends[word] : from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
            } else if (c == ',') {
                gap = gap == Gap.SPACE ? Gap.COMMA : gap;
            } else if (c == '.') {
                gap = gap == Gap.SPACE || gap == Gap.COMMA ? Gap.STOP : gap;
            } else if (!Character.isWhitespace(c) && !isJoiner(c)) {
                gap = Gap.OTHER;
            }
        }
        if (lines > 1) {
            return Gap.PARAGRAPH;
        }
        return lines == 1 && gap == Gap.SPACE ? Gap.LINE : gap;
    }

    private static boolean isJoiner(char c) {
        return c == '-'
                || c == '\u2010'
                || c == '\u2011'
                || c == '&'
                || c == '/'
                || c == '\''
                || c == '\u2019'
                || c == '\u200b'
                || c == '\u00ad'
                || c == '\u00b7';
    }

    /** Whether the word is the first of its line. */
    public boolean startsLine(int word) {
        return word == 0 || text.substring(ends[word - 1], starts[word]).indexOf('\n') >= 0;
    }

    /** Whether the word is the last of its line and no punctuation follows. */
    public boolean endsLineOpen(int word) {
        int next = end(word);
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next >= text.length() || text.charAt(next) == '\n';
    }
}

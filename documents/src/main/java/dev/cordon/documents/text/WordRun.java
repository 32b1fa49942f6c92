package dev.cordon.documents.text;

import dev.cordon.core.name.words.WordRole;
import java.util.Arrays;
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

    private static final int LONGEST_GAP = 24;
    private static final int LONGEST_WORD = 60;

    private final String text;
    private final Vocabulary vocabulary;
    private final int[] starts;
    private final int[] ends;
    /** The ends without possessive endings. */
    private final int[] bareEnds;

    private final byte[] flags;
    private final int size;
    private final @Nullable TextWord[] known;
    private @Nullable Forms small;

    public WordRun(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        WordSplitter splitter = new WordSplitter(text);
        this.starts = splitter.starts();
        this.ends = splitter.ends();
        this.flags = splitter.flags();
        this.size = splitter.size();
        this.known = new TextWord[size];
        this.bareEnds = bareEnds();
        vocabulary.words(text, starts, bareEnds, flags, LONGEST_WORD, known);
    }

    public int size() {
        return size;
    }

    /** To which the words belong. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public int start(int word) {
        return starts[word];
    }

    /** Offset after the word, a possessive ending left out, also where its apostrophe was lost: "FBIs", "ISISs". */
    public int end(int word) {
        return bareEnds[word];
    }

    private int[] bareEnds() {
        int[] bare = Arrays.copyOf(ends, size);
        for (int word = 0; word < size; word++) {
            char last = text.charAt(bare[word] - 1);
            if (last == 's' || last == 'S') {
                bare[word] = withoutPossessive(starts[word], bare[word]);
            }
        }
        return bare;
    }

    private int withoutPossessive(int start, int end) {
        int length = end - start;
        if (length <= 2) {
            return end;
        }
        char mark = text.charAt(end - 2);
        if (mark == '\'' || mark == '\u2019') {
            return end - 2;
        }
        boolean lost = length > 3 && text.charAt(end - 1) == 's' && isCapitals(start, end - 1);
        return lost ? end - 1 : end;
    }

    /** Whether the word has a possessive ending with its apostrophe. */
    public boolean isPossessive(int word) {
        int end = end(word);
        return end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
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
        return (flags[word] & WordSplitter.CAPITAL) != 0;
    }

    /** Whether the word is a run of Chinese, Japanese or Korean characters. */
    public boolean isUnspaced(int word) {
        return (flags[word] & WordSplitter.UNSPACED) != 0;
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

    /** How many digits of whatever script the word has. */
    public int digits(int word) {
        int digits = 0;
        for (int i = starts[word]; i < bareEnds[word]; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** What is known of the word. */
    public TextWord word(int word) {
        TextWord found = known[word];
        if (found == null) {
            found = vocabulary.word(text, starts[word], end(word), isUnspaced(word));
            known[word] = found;
        }
        return found;
    }

    /** The word as listed names hold it: lower-case ASCII, romanised; a run of Chinese and so on as it stands. */
    public String form(int word) {
        return word(word).form();
    }

    /** The forms that the text also writes without a capital. */
    public Forms writtenSmall() {
        Forms known = small;
        if (known == null) {
            known = Forms.writtenSmall(this);
            small = known;
        }
        return known;
    }

    public WordRole role(int word) {
        return word(word).role();
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
        int to = starts[word + 1];
        if (to - ends[word] == 1 && text.charAt(to - 1) == ' ') {
            return Gap.SPACE;
        }
        int from = end(word);
        if (to == ends[word] && LostBreak.mayBeAt(text, to)) {
            return Gap.PARAGRAPH;
        }
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

    /** Whether an opening bracket stands right before the word. */
    public boolean opensBracket(int word) {
        return starts[word] > 0 && text.charAt(starts[word] - 1) == '(';
    }

    /** Whether nothing but a hyphen stands between the word and the one before. */
    public boolean startsBehindHyphen(int word) {
        return word > 0 && starts[word] == ends[word - 1] + 1 && text.charAt(ends[word - 1]) == '-';
    }

    /** Whether a slash stands behind the word, as between two names of one party. */
    public boolean hasSlashAfter(int word) {
        return ends[word] < text.length() && text.charAt(ends[word]) == '/';
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
        for (int at = word == 0 ? starts[word] : ends[word - 1]; at < starts[word]; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return word == 0;
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

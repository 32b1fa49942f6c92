package dev.cordon.core.name.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of an organisation's name in English: {@code vangla}, {@code Gefängnis} and {@code زندان} as
 * {@code prison}, {@code НИИ} as {@code research institute}, {@code ribotos atsakomybės bendrovė} as the legal form it is.
 *
 * <p>The table {@code vocabulary.tsv} gives words and phrases, whole or as stems to which an ending may be added; Arabic
 * words are found with article, conjunction and preposition too. A word that may be a person's name is not in it. The
 * longest phrase that fits wins, a whole word before a stem, a longer stem before a shorter one. Names cost one or two
 * hash probes per word, a few more for a word that is unknown.
 */
public final class Vocabulary {

    /**
     * A stem stands for words that are longer by so much ({@code ministerstv} for ministerstvo, ministerstvami), a short stem
     * for less: its length less {@link #SHORT_STEM}.
     */
    private static final int LONGEST_ENDING = 4;

    private static final int SHORT_STEM = 2;

    private static final char STEM = '~';

    /** Stands for the English of a word that must not be taken for another language's. */
    private static final String AS_IT_STANDS = "=";

    private static final String[] ARABIC_PREFIXES = {"وال", "بال", "ال", "لل", "و", "ل"};
    private static final int SHORTEST_ARABIC = 3;

    private static final Map<String, Phrase[]> WHOLE = new HashMap<>(8192);
    private static final Map<String, Phrase[]> STEMS = new HashMap<>(4096);

    static {
        for (WordTable.Row row : WordTable.read("vocabulary.tsv", 3)) {
            for (String spelling : WordTable.split(row.column(2), '|')) {
                add(row, WordTable.split(spelling, ' '));
            }
        }
    }

    private Vocabulary() {}

    /**
     * A stretch of a name.
     *
     * @param text    words parted by spaces
     * @param english whether they were put for words of another language; else they stand as in the name
     */
    public record Piece(String text, boolean english) {}

    /** The English of so many words of a name, or {@link #AS_IT_STANDS}. */
    private record Found(String english, int words) {}

    /** A row's spelling: its words after the first, and what they are in English. */
    private record Phrase(List<String> more, String english) {}

    /**
     * The name with its known words in English; a single piece that is not English if none is known.
     *
     * @param words of the name, in its own script, lower-case or not; Latin ones folded to lower-case ASCII
     */
    public static List<Piece> inEnglish(List<String> words) {
        List<String> folded = new ArrayList<>(words.size());
        for (String word : words) {
            folded.add(NativeFold.fold(word));
        }
        List<Piece> pieces = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i < folded.size(); ) {
            Found found = find(folded, i);
            int end = i + found.words;
            if (!found.english.equals(AS_IT_STANDS)) {
                keep(pieces, words, kept, i);
                pieces.add(new Piece(found.english, true));
                kept = end;
            }
            i = end;
        }
        keep(pieces, words, kept, words.size());
        return pieces;
    }

    /** What stands at a word: a legal form, which stays as it is in Latin letters; a phrase of the table; a word of the name. */
    private static Found find(List<String> folded, int from) {
        LegalForm form = LegalForms.at(folded, from);
        if (form != null) {
            boolean latin = folded.get(from).charAt(0) < 0x80;
            return new Found(latin ? AS_IT_STANDS : LegalForms.english(form), form.tokens());
        }
        Phrase phrase = longest(folded, from);
        return phrase == null ? new Found(AS_IT_STANDS, 1) : new Found(phrase.english, phrase.more.size() + 1);
    }

    private static void keep(List<Piece> pieces, List<String> words, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(String.join(" ", words.subList(from, to)), false));
        }
    }

    private static @Nullable Phrase longest(List<String> words, int from) {
        String word = words.get(from);
        Phrase best = better(WHOLE.get(word), null, words, from);
        if (isArabic(word)) {
            for (String prefix : ARABIC_PREFIXES) {
                if (isPrefixed(word, prefix)) {
                    best = better(WHOLE.get(word.substring(prefix.length())), best, words, from);
                }
            }
            return best;
        }
        for (int cut = 0; cut <= LONGEST_ENDING && cut < word.length(); cut++) {
            if (cut <= longestEnding(word.length() - cut)) {
                best = better(STEMS.get(word.substring(0, word.length() - cut)), best, words, from);
            }
        }
        return best;
    }

    /** The longest of the phrases that fit, unless the best so far is as long. */
    private static @Nullable Phrase better(
            Phrase @Nullable [] phrases, @Nullable Phrase best, List<String> words, int from) {
        Phrase longest = best;
        for (Phrase phrase : phrases == null ? new Phrase[0] : phrases) {
            if ((longest == null || phrase.more.size() > longest.more.size()) && fits(phrase, words, from + 1)) {
                longest = phrase;
            }
        }
        return longest;
    }

    private static boolean fits(Phrase phrase, List<String> words, int from) {
        if (from + phrase.more.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.more.size(); i++) {
            if (!isWordOf(phrase.more.get(i), words.get(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordOf(String pattern, String word) {
        int last = pattern.length() - 1;
        if (pattern.charAt(last) == STEM) {
            return word.length() - last <= longestEnding(last) && word.startsWith(pattern.substring(0, last));
        }
        return word.equals(pattern)
                || isArabic(word)
                        && word.endsWith(pattern)
                        && List.of(ARABIC_PREFIXES).contains(word.substring(0, word.length() - pattern.length()));
    }

    private static int longestEnding(int stem) {
        return Math.min(LONGEST_ENDING, Math.max(1, stem - SHORT_STEM));
    }

    private static boolean isArabic(String word) {
        return word.charAt(0) >= 0x600 && word.charAt(0) <= 0x6ff;
    }

    private static boolean isPrefixed(String word, String prefix) {
        return word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_ARABIC;
    }

    private static void add(WordTable.Row row, List<String> spelling) {
        List<String> words = new ArrayList<>(spelling.size());
        for (String word : spelling) {
            words.add(NativeFold.fold(word));
        }
        String first = words.get(0);
        boolean stem = first.charAt(first.length() - 1) == STEM;
        Map<String, Phrase[]> table = stem ? STEMS : WHOLE;
        String key = stem ? first.substring(0, first.length() - 1) : first;
        Phrase added = new Phrase(List.copyOf(words.subList(1, words.size())), row.column(0));
        Phrase[] earlier = table.get(key);
        for (Phrase other : earlier == null ? new Phrase[0] : earlier) {
            if (other.more.equals(added.more)) {
                throw row.wrong("'" + String.join(" ", spelling) + "' is already " + other.english);
            }
        }
        table.put(key, plus(earlier, added));
    }

    private static Phrase[] plus(Phrase @Nullable [] earlier, Phrase added) {
        int size = earlier == null ? 0 : earlier.length;
        Phrase[] all = new Phrase[size + 1];
        if (earlier != null) {
            System.arraycopy(earlier, 0, all, 0, size);
        }
        all[size] = added;
        return all;
    }
}

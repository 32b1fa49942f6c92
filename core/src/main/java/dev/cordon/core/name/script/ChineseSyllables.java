package dev.cordon.core.name.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Recognises lower-case ASCII words that are written in pinyin or in Wade-Giles, and takes them apart. Thread-safe. */
public final class ChineseSyllables {

    private static final Pattern BETWEEN = Pattern.compile("[- ]");
    private static final int LONGEST = 6;
    private static final int BITS_PER_LETTER = 5;
    private static final Set<String> PINYIN = pinyin();
    /** The same, each packed into one number by {@link #packed}, in order. */
    private static final int[] PACKED =
            PINYIN.stream().mapToInt(ChineseSyllables::packed).sorted().toArray();

    private ChineseSyllables() {}

    private static Set<String> pinyin() {
        Set<String> syllables = new HashSet<>();
        for (String[] row : Tables.rows("pinyin_syllables.tsv")) {
            for (String syllable : row[0].split(" ")) {
                syllables.add(syllable);
            }
        }
        return Set.copyOf(syllables);
    }

    /** True when the word is a sequence of pinyin syllables. */
    public static boolean isPinyin(String word) {
        return !pinyinSyllables(word).isEmpty();
    }

    /** Whether the word is one syllable of pinyin or two. Allocates nothing: asked of every word of every name. */
    public static boolean isOneOrTwoPinyin(String word) {
        int length = word.length();
        if (length <= LONGEST && isPacked(packed(word, 0, length))) {
            return true;
        }
        for (int cut = Math.max(1, length - LONGEST); cut < length && cut <= LONGEST; cut++) {
            if (isPacked(packed(word, 0, cut)) && isPacked(packed(word, cut, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPacked(int syllable) {
        return Arrays.binarySearch(PACKED, syllable) >= 0;
    }

    private static int packed(String syllable) {
        return packed(syllable, 0, syllable.length());
    }

    /** Up to six letters as one number; -1 if one of them is no lower-case ASCII letter. */
    private static int packed(String word, int from, int to) {
        int packed = 0;
        for (int i = from; i < to; i++) {
            int letter = word.charAt(i) - 'a' + 1;
            if (letter < 1 || letter > 26) {
                return -1;
            }
            packed = packed << BITS_PER_LETTER | letter;
        }
        return packed;
    }

    /**
     * The syllables of a word written in pinyin, the fewest and of these the longest first (gaobin: gao, bin); an
     * apostrophe or hyphen always parts two syllables. Empty when the word is not pinyin.
     */
    public static List<String> pinyinSyllables(String word) {
        return split(word, PINYIN::contains);
    }

    /**
     * The pinyin words that a word in Wade-Giles may stand for, joined (kuang-tsung: guangzong, kuangzong …). As
     * apostrophes are usually lost, an unaspirated initial also gives the aspirated reading; at most eight.
     *
     * @return empty when the word is not Wade-Giles
     */
    public static List<String> fromWadeGiles(String word) {
        List<String> words = List.of("");
        for (String syllable : split(word.replace("ü", "u"), WadeGiles::isSyllable)) {
            List<String> longer = new ArrayList<>();
            for (String start : words) {
                for (String pinyin : WadeGiles.toPinyin(syllable)) {
                    if (longer.size() < 8) {
                        longer.add(start + pinyin);
                    }
                }
            }
            words = longer;
        }
        return words.equals(List.of("")) ? List.of() : List.copyOf(words);
    }

    /** Splits at hyphens, and each part into the fewest syllables; the apostrophe belongs to the syllable before. */
    private static List<String> split(String word, Predicate<String> isSyllable) {
        List<String> syllables = new ArrayList<>();
        for (String part : BETWEEN.split(word)) {
            List<String> found = isSyllable.test(part) ? List.of(part) : fewest(part, isSyllable);
            if (found.isEmpty()) {
                return List.of();
            }
            syllables.addAll(found);
        }
        return List.copyOf(syllables);
    }

    /** Shortest path over the positions of the word, from its end, so that among equals the longest syllable is first. */
    private static List<String> fewest(String word, Predicate<String> isSyllable) {
        int length = word.length();
        if (length == 0 || length > 40) {
            return List.of();
        }
        int[] count = new int[length + 1];
        int[] next = new int[length + 1];
        for (int from = length - 1; from >= 0; from--) {
            count[from] = Integer.MAX_VALUE;
            if (word.charAt(from) == '\'') {
                count[from] = count[from + 1];
                next[from] = next[from + 1] == 0 ? from + 1 : next[from + 1];
                continue;
            }
            for (int to = Math.min(length, from + LONGEST + 1); to > from; to--) {
                boolean shorter = count[to] < Integer.MAX_VALUE && count[to] + 1 < count[from];
                if (shorter && isSyllable.test(word.substring(from, to))) {
                    count[from] = count[to] + 1;
                    next[from] = to;
                }
            }
        }
        return count[0] == Integer.MAX_VALUE ? List.of() : path(word, next);
    }

    private static List<String> path(String word, int[] next) {
        List<String> syllables = new ArrayList<>();
        for (int from = 0; from < word.length(); ) {
            if (word.charAt(from) == '\'') {
                from++;
                continue;
            }
            syllables.add(word.substring(from, next[from]));
            from = next[from];
        }
        return List.copyOf(syllables);
    }
}

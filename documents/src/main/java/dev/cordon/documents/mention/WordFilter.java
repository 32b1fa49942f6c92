package dev.cordon.documents.mention;

import dev.cordon.core.name.words.WordRole;
import dev.cordon.documents.text.TextWord;
import dev.cordon.documents.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * Tells quickly that a word does not stand in a text: neither it, nor one that stands for it, nor written together with its
 * neighbour. What it does not rule out may still not stand there. Most names of a watchlist share a word with a text and
 * nothing else; this passes them over.
 */
final class WordFilter {

    private static final int SMALLEST = 1 << 13;
    private static final int LARGEST = 1 << 22;

    private final long[] bits;
    private final int mask;

    WordFilter(WordRun words) {
        int size = SMALLEST;
        while (size < LARGEST && size < words.size() * 32) {
            size <<= 1;
        }
        bits = new long[size >> 6];
        mask = size - 1;
        TextWord before = null;
        for (int at = 0; at < words.size(); at++) {
            TextWord word = words.isTooLong(at) ? null : words.word(at);
            if (word != null && isSmall(words, at)) {
                word = null;
            }
            if (word != null) {
                add(word, before);
            }
            before = word;
        }
    }

    /** "Of" and "the" written small are no words of a listed name. */
    static boolean isSmall(WordRun words, int word) {
        return !words.isCapital(word) && words.role(word) == WordRole.STOP;
    }

    private void add(TextWord word, @Nullable TextWord before) {
        add(word.formHash());
        if (before != null) {
            add(word.hashBehind(before));
        }
        for (int i = 0; i < word.groups(); i++) {
            add(ofGroup(word.groupHash(i)));
        }
        if (word.number() >= 0) {
            add(ofNumber(word.number()));
        }
    }

    /** The hash of two words written together, without writing them together. */
    static int joined(int first, String second) {
        int hash = first;
        for (int i = 0; i < second.length(); i++) {
            hash = hash * 31 + second.charAt(i);
        }
        return hash;
    }

    /** The hash of all words of a group. */
    static int ofGroup(int nameHash) {
        return nameHash * 31 + '|';
    }

    /** The hash of all numerals of a value. */
    static int ofNumber(int value) {
        return value * 31 + '#';
    }

    private void add(int hash) {
        int bit = spread(hash) & mask;
        bits[bit >> 6] |= 1L << bit;
    }

    /** A hash of a word as it is asked for, spread over all bits: names have theirs spread once, not for each text. */
    static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ mixed >>> 15;
    }

    /** Whether one of the words may stand in the text whose {@linkplain #spread spread} hashes stand in a row. */
    boolean mayHoldAny(int[] spread, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (mayHold(spread[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(int spread) {
        int bit = spread & mask;
        return (bits[bit >> 6] & 1L << bit) != 0;
    }
}

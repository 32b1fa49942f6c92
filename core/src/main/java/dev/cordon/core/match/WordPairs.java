package dev.cordon.core.match;

import java.util.Arrays;

/**
 * What was found out about words of two parties: their names share most of their words, so that each two are compared once for
 * all names and readings. Scratch space, refilled for each two parties; one thread at a time.
 */
final class WordPairs {

    static final int UNKNOWN = -1;

    private int[] compared = new int[1024];
    private int listed;

    /** Forgets all, for two parties of so many words. */
    void clear(int askedWords, int listedWords) {
        listed = listedWords;
        int size = askedWords * listedWords;
        if (compared.length < size) {
            compared = new int[size];
        }
        Arrays.fill(compared, 0, size, UNKNOWN);
    }

    /** The packed comparison of two words by their numbers, or {@link #UNKNOWN}. */
    int of(int askedWord, int listedWord) {
        return compared[askedWord * listed + listedWord];
    }

    void put(int askedWord, int listedWord, int packed) {
        compared[askedWord * listed + listedWord] = packed;
    }
}

package dev.cordon.core.match;

import java.util.Arrays;

/**
 * Numbers the listed words that one query meets, from 0 in the order in which they are met, and forgets them all at once.
 *
 * <p>A sparse set (Briggs and Torczon, 1993): each word's place is believed only if that place names the word, so that nothing
 * need be cleared. What belongs to a word lies side by side with what belongs to the words met before and after it. One thread
 * at a time.
 */
final class MetWords {

    static final int NOT_MET = -1;

    /** By word; what stands there for a word that was not met means nothing. */
    private int[] places = new int[256];

    private int[] words = new int[256];
    private int count;

    void clear() {
        count = 0;
    }

    /** The word's number among those met, or {@link #NOT_MET}. */
    int find(int word) {
        if (word >= places.length) {
            return NOT_MET;
        }
        int place = places[word];
        return place < count && words[place] == word ? place : NOT_MET;
    }

    /** Meets a word that was not met; returns its number. */
    int add(int word) {
        if (word >= places.length) {
            places = Arrays.copyOf(places, Integer.highestOneBit(word) << 1);
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        places[word] = count;
        words[count] = word;
        return count++;
    }

    /** How many words were met. */
    int size() {
        return count;
    }

    int word(int place) {
        return words[place];
    }
}

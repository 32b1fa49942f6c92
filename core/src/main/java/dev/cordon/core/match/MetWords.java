package dev.cordon.core.match;

import java.util.Arrays;

/**
 * Numbers the listed words that one query meets, from 0 in the order in which they are met, and forgets them all at once.
 *
 * <p>A hash table whose slots hold the query in which they were filled, so that nothing need be cleared, and which is as large as
 * what a query meets, not as the list. What belongs to a word lies side by side with what belongs to the words met before and
 * after it. One thread at a time.
 */
final class MetWords {

    static final int NOT_MET = -1;

    /** Spreads neighbouring words over the table (2^32 by the golden ratio). */
    private static final int SPREAD = 0x9E3779B9;

    /** The query in the upper half, the word in the lower; twice as many at least as words are met. */
    private long[] slots = new long[512];

    /** The number of the word in the same slot. */
    private int[] places = new int[512];

    private int[] words = new int[256];
    private int count;
    private long query = 1;

    void clear() {
        count = 0;
        query++;
        if (query > Integer.MAX_VALUE) {
            Arrays.fill(slots, 0);
            query = 1;
        }
    }

    /** The word's number among those met, or {@link #NOT_MET}. */
    int find(int word) {
        long sought = query << Integer.SIZE | word;
        for (int slot = slot(word); ; slot = slot + 1 & slots.length - 1) {
            long found = slots[slot];
            if (found == sought) {
                return places[slot];
            }
            if (found >>> Integer.SIZE != query) {
                return NOT_MET;
            }
        }
    }

    /** Meets a word that was not met; returns its number. */
    int add(int word) {
        if (count == words.length) {
            grow();
        }
        words[count] = word;
        put(count);
        return count++;
    }

    private void grow() {
        words = Arrays.copyOf(words, count * 2);
        slots = new long[words.length * 2];
        places = new int[slots.length];
        for (int place = 0; place < count; place++) {
            put(place);
        }
    }

    private void put(int place) {
        int slot = slot(words[place]);
        while (slots[slot] >>> Integer.SIZE == query) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = query << Integer.SIZE | words[place];
        places[slot] = place;
    }

    private int slot(int word) {
        return word * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    /** How many words were met. */
    int size() {
        return count;
    }

    int word(int place) {
        return words[place];
    }
}

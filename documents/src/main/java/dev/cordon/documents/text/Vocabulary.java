package dev.cordon.documents.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words that texts have used so far. Words repeat: each is folded and looked up once, not once for each text. Holds a bounded
 * number of them and begins anew when it is full, which costs time and changes no answer. Safe for many threads.
 */
public final class Vocabulary {

    private static final int USUAL = 1 << 17;

    private final int capacity;
    private volatile Table table;

    /** Words by the hash of how they are written; the next free place takes those that collide. */
    private static final class Table {

        private final AtomicReferenceArray<TextWord> words;
        private final AtomicInteger size = new AtomicInteger();

        Table(int capacity) {
            words = new AtomicReferenceArray<>(capacity);
        }
    }

    /** For the texts of a whole run of the program. */
    public Vocabulary() {
        this(USUAL);
    }

    /** @param capacity places, a power of two; half of them are used */
    public Vocabulary(int capacity) {
        if (Integer.bitCount(capacity) != 1 || capacity < 2) {
            throw new IllegalArgumentException("not a power of two: " + capacity);
        }
        this.capacity = capacity;
        this.table = new Table(capacity);
    }

    /** The word that stands in a text from one place to another. */
    TextWord word(String text, int start, int end, boolean unspaced) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        long packed = TextWord.packed(text, start, end);
        Table known = table;
        int mask = capacity - 1;
        int at = (hash ^ hash >>> 15) & mask;
        while (true) {
            TextWord word = known.words.get(at);
            if (word == null) {
                return add(known, at, new TextWord(text.substring(start, end), unspaced));
            }
            if (word.isWritten(text, start, end - start, hash, packed)) {
                return word;
            }
            at = at + 1 & mask;
        }
    }

    /** Another thread may take the place first: then this word is not kept. */
    private TextWord add(Table known, int at, TextWord word) {
        if (known.words.compareAndSet(at, null, word) && known.size.incrementAndGet() > capacity / 2) {
            table = new Table(capacity);
        }
        return word;
    }
}

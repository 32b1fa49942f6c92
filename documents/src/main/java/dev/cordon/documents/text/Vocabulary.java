package dev.cordon.documents.text;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that texts have used so far. Words repeat: each is folded and looked up once, not once for each text. Holds a bounded
 * number of them and begins anew when it is full, which costs time and changes no answer. Safe for many threads.
 */
public final class Vocabulary {

    /** Of how many owners each word keeps a fact. */
    static final int MOST_FACTS = 4;

    private static final int USUAL = 1 << 18;

    private static final int LAST_ID = Integer.MAX_VALUE;

    private final int capacity;
    private final Map<Object, WordFact<?>> facts = new IdentityHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
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

    /**
     * What its words are to keep. Beyond {@value #MOST_FACTS} owners it is worked out each time.
     *
     * @param owner  whose fact it is: one for each
     * @param finder works it out; used only if the owner has none yet
     */
    @SuppressWarnings("unchecked")
    public synchronized <T> WordFact<T> fact(Object owner, Function<TextWord, T> finder) {
        WordFact<T> known = (WordFact<T>) facts.get(owner);
        if (known == null) {
            known = new WordFact<>(facts.size(), finder);
            facts.put(owner, known);
        }
        return known;
    }

    /**
     * Looks up the words of a text, but those that are too long for a name. Step by step for all of them at once, so that the
     * processor waits for memory once for several words, not for each.
     *
     * @param longest in chars: longer words are not looked up
     * @param words   takes them
     */
    void words(String text, int[] starts, int[] ends, byte[] flags, int longest, @Nullable TextWord[] words) {
        int size = words.length;
        long[] packed = new long[size];
        int[] hashes = new int[size];
        for (int i = 0; i < size; i++) {
            int end = Math.min(ends[i], starts[i] + longest);
            packed[i] = TextWord.packed(text, starts[i], end);
            hashes[i] = TextWord.hash(text, starts[i], end, packed[i]);
        }
        Table known = table;
        int mask = capacity - 1;
        for (int i = 0; i < size; i++) {
            // What a word has for certain are final fields, which need no more to be seen.
            words[i] = known.words.getPlain(hashes[i] & mask);
        }
        for (int i = 0; i < size; i++) {
            TextWord word = words[i];
            if (ends[i] - starts[i] > longest) {
                words[i] = null;
            } else if (word == null || !word.isWritten(text, starts[i], ends[i] - starts[i], hashes[i], packed[i])) {
                boolean unspaced = (flags[i] & WordSplitter.UNSPACED) != 0;
                words[i] = word(text, starts[i], ends[i], unspaced, hashes[i], packed[i]);
            }
        }
    }

    /** The word that stands in a text from one place to another. */
    TextWord word(String text, int start, int end, boolean unspaced) {
        long packed = TextWord.packed(text, start, end);
        return word(text, start, end, unspaced, TextWord.hash(text, start, end, packed), packed);
    }

    private TextWord word(String text, int start, int end, boolean unspaced, int hash, long packed) {
        Table known = table;
        int mask = capacity - 1;
        int at = hash & mask;
        while (true) {
            TextWord word = known.words.get(at);
            if (word == null) {
                return add(known, at, new TextWord(nextId(), text.substring(start, end), unspaced));
            }
            if (word.isWritten(text, start, end - start, hash, packed)) {
                return word;
            }
            at = at + 1 & mask;
        }
    }

    /** Numbers are never given twice, also when the table begins anew: others keep them. */
    private int nextId() {
        return ids.updateAndGet(id -> id == LAST_ID ? LAST_ID : id + 1) % LAST_ID;
    }

    /** Another thread may take the place first: then this word is not kept. */
    private TextWord add(Table known, int at, TextWord word) {
        if (known.words.compareAndSet(at, null, word) && known.size.incrementAndGet() > capacity / 2) {
            table = new Table(capacity);
        }
        return word;
    }
}

package dev.cordon.documents.text;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The words that texts have used so far. Words repeat: each is folded and looked up once, not once for each text. Holds a bounded
 * number of them and begins anew when it is full, which costs time and changes no answer. Safe for many threads.
 */
public final class Vocabulary {

    /** Of how many owners each word keeps a fact. */
    static final int MOST_FACTS = 4;

    private static final int USUAL = 1 << 17;

    private final int capacity;
    private final Map<Object, WordFact<?>> facts = new IdentityHashMap<>();
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

    /** The word that stands in a text from one place to another. */
    TextWord word(String text, int start, int end, boolean unspaced) {
        long packed = TextWord.packed(text, start, end);
        int hash = TextWord.hash(text, start, end, packed);
        Table known = table;
        int mask = capacity - 1;
        int at = hash & mask;
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

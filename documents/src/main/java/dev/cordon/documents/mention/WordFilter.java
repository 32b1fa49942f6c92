package dev.cordon.documents.mention;

import dev.cordon.documents.text.WordRun;

/**
 * Tells quickly that a word does not stand in a text, alone or written together with its neighbour. What it does not rule out
 * may still not stand there. Most names of a watchlist share a word with a text and nothing else; this passes them over.
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
        String before = null;
        for (int word = 0; word < words.size(); word++) {
            if (words.isTooLong(word)) {
                before = null;
                continue;
            }
            String form = words.form(word);
            add(form.hashCode());
            if (before != null) {
                add(joined(before.hashCode(), form));
            }
            before = form;
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

    private void add(int hash) {
        int bit = mixed(hash);
        bits[bit >> 6] |= 1L << bit;
    }

    private int mixed(int hash) {
        int mixed = hash * 0x9e3779b9;
        return (mixed ^ mixed >>> 15) & mask;
    }

    private boolean mayHold(int hash) {
        int bit = mixed(hash);
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    /** Whether all words that the name cannot do without may stand in the text. */
    boolean mayHold(ListedName name) {
        SlotHashes hashes = name.hashes();
        for (int i = 0; i < hashes.size(); i += 3) {
            boolean may = mayHold(hashes.at(i))
                    || mayHold(hashes.at(i) * 31 + 's')
                    || hashes.at(i + 1) != 0 && mayHold(hashes.at(i + 1))
                    || hashes.at(i + 2) != 0 && mayHold(hashes.at(i + 2));
            if (!may) {
                return false;
            }
        }
        return true;
    }
}

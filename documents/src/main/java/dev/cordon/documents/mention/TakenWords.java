package dev.cordon.documents.mention;

import java.util.BitSet;

/** Which words of a text belong to a mention already. */
final class TakenWords {

    private final BitSet taken = new BitSet();

    void add(int first, int last) {
        taken.set(first, last + 1);
    }

    boolean holds(int word) {
        return taken.get(word);
    }

    boolean holdsAny(int first, int last) {
        int next = taken.nextSetBit(first);
        return next >= 0 && next <= last;
    }
}

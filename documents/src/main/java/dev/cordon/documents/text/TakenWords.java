package dev.cordon.documents.text;

import java.util.BitSet;

/** Which words of a text belong to a mention already. */
public final class TakenWords {

    private final BitSet taken = new BitSet();

    public void add(int first, int last) {
        taken.set(first, last + 1);
    }

    public boolean holds(int word) {
        return taken.get(word);
    }

    public boolean holdsAny(int first, int last) {
        int next = taken.nextSetBit(first);
        return next >= 0 && next <= last;
    }
}

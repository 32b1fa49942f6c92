package dev.cordon.core.index;

import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.script.Script;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/**
 * The readings of all listed names as rows of ints.
 *
 * <p>A reading has three ints in {@link Section#NAMES}: the entry; the name's ordinal in the entry shifted left by 8, with
 * the flags; the start of its data. Its data in {@link Section#NAME_DATA}: number of tokens, one int each ({@code role << 16
 * | rarity}), number of spans, two ints each (word; {@code start << 24 | length << 16 | rarity}, negative if the word is all letters of the name).
 */
final class NameRows {

    /** The name is a weak alias. */
    static final int WEAK = 1;
    /** The reading is of the letters on the page, not of a romanisation. */
    static final int PLAIN = 2;

    /** The reading romanises a name in characters; the script's ordinal then stands in the bits above this one. */
    static final int CHARACTERS = 4;
    /** How far the ordinal of the script is shifted. */
    static final int SCRIPT_SHIFT = 3;

    /** The name is not in Latin letters, but another of the entry is. */
    static final int BESIDE_LATIN = 128;

    private static final int WIDTH = 3;

    private final IntBuffer names;
    private final IntBuffer data;
    private final int count;

    NameRows(ByteBuffer names, ByteBuffer data) {
        this.names = names.asIntBuffer();
        this.data = data.asIntBuffer();
        this.count = this.names.capacity() / WIDTH;
    }

    /** The flags that a reading has of itself. */
    static int flags(Reading reading) {
        Script script = reading.script();
        int characters = script == null || reading.isPlain() ? 0 : CHARACTERS | script.ordinal() << SCRIPT_SHIFT;
        return characters | (reading.isPlain() ? PLAIN : 0);
    }

    int size() {
        return count;
    }

    int entry(int name) {
        return names.get(name * WIDTH);
    }

    /** The first name of an entry; names are in the order of their entries. For the number of entries, {@link #size}. */
    int first(int entry) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (entry(middle) < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Which of the entry's names the reading belongs to. */
    int ordinal(int name) {
        return names.get(name * WIDTH + 1) >>> 8;
    }

    int flags(int name) {
        return names.get(name * WIDTH + 1) & 0xff;
    }

    /** Fills a shape with the tokens and spans of a reading. */
    void fill(int name, NameShape shape) {
        shape.clear();
        int at = names.get(name * WIDTH + 2);
        int tokens = data.get(at++);
        for (int i = 0; i < tokens; i++) {
            int token = data.get(at++);
            shape.addToken(token >>> 16, token & 0xffff);
        }
        int spans = data.get(at++);
        for (int i = 0; i < spans; i++) {
            int word = data.get(at++);
            int span = data.get(at++);
            shape.addSpan(word, span >>> 24 & 0x7f, span >>> 16 & 0xff, span & 0xffff, span < 0);
        }
    }
}

package dev.cordon.core.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Growing ints, laid out little-endian. */
final class IntSection {

    private int[] values = new int[4];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    /** The value added last; there must be one. */
    int last() {
        return values[size - 1];
    }

    void addAll(IntSection other) {
        addAll(other.values, other.size);
    }

    void addAll(int[] more) {
        addAll(more, more.length);
    }

    private void addAll(int[] more, int count) {
        if (size + count > values.length) {
            values = Arrays.copyOf(values, Math.max(size + count, size * 2));
        }
        System.arraycopy(more, 0, values, size, count);
        size += count;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    byte[] toBytes() {
        return bytes(toArray());
    }

    static byte[] bytes(int[] values) {
        ByteBuffer out = ByteBuffer.allocate(values.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.asIntBuffer().put(values);
        return out.array();
    }
}

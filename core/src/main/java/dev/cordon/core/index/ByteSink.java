package dev.cordon.core.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Growing bytes with the few encodings that the watchlist uses: variable-length ints, texts, lists, absent values. */
final class ByteSink {

    private byte[] bytes = new byte[1 << 10];
    private int size;

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void putByte(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[size++] = (byte) value;
    }

    void putBytes(byte[] value) {
        while (size + value.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /** Seven bits a byte, zig-zag for the sign. */
    void putLong(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7fL) != 0) {
            putByte((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        putByte((int) rest);
    }

    void putText(@Nullable String text) {
        if (text == null) {
            putLong(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        putLong(utf8.length);
        putBytes(utf8);
    }

    <T> void putAll(Collection<T> values, BiConsumer<ByteSink, T> each) {
        putLong(values.size());
        for (T value : values) {
            each.accept(this, value);
        }
    }
}

package dev.cordon.core.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteSink} wrote. The bytes are trusted: the watchlist's checksum was verified. */
final class ByteSource {

    private final ByteBuffer bytes;

    ByteSource(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int readByte() {
        return bytes.get();
    }

    long readLong() {
        long rest = 0;
        int shift = 0;
        int next;
        do {
            next = bytes.get();
            rest |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while ((next & 0x80) != 0);
        return rest >>> 1 ^ -(rest & 1);
    }

    int readInt() {
        return (int) readLong();
    }

    String readText() {
        String text = readTextOrNull();
        if (text == null) {
            throw new IllegalStateException("a text is missing where one must be");
        }
        return text;
    }

    @Nullable
    String readTextOrNull() {
        int length = readInt();
        if (length < 0) {
            return null;
        }
        byte[] utf8 = new byte[length];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    <T> List<T> readAll(Function<ByteSource, T> each) {
        int count = readInt();
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(each.apply(this));
        }
        return values;
    }
}

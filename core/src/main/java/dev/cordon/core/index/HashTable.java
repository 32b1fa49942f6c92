package dev.cordon.core.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A read-only multimap from 32-bit hashes to numbers, in two flat sections: where each bucket starts, and the entries
 * (hash, number) bucket by bucket. A bucket is chosen by the hash's upper bits.
 */
final class HashTable {

    private final IntBuffer buckets;
    private final IntBuffer entries;
    private final int shift;

    HashTable(ByteBuffer buckets, ByteBuffer entries) {
        this.buckets = buckets.asIntBuffer();
        this.entries = entries.asIntBuffer();
        this.shift = Integer.numberOfLeadingZeros(this.buckets.capacity() - 1) + 1;
    }

    /** Hands each number filed under the hash to the sink. */
    void each(int hash, IntConsumer sink) {
        int bucket = hash >>> shift;
        int end = buckets.get(bucket + 1) * 2;
        for (int at = buckets.get(bucket) * 2; at < end; at += 2) {
            if (entries.get(at) == hash) {
                sink.accept(entries.get(at + 1));
            }
        }
    }

    /** Collects pairs, then lays them out. */
    static final class Builder {
        private long[] pairs = new long[1 << 12];
        private int size;

        void add(int hash, int number) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = ((long) hash & 0xffffffffL) << 32 | number & 0xffffffffL;
        }

        /** The two sections, buckets and entries; each pair once, in the order of hash and number. */
        byte[][] build() {
            // Sorting as signed longs keeps equal hashes together; the bucket order is made right below.
            Arrays.parallelSort(pairs, 0, size);
            int distinct = distinct();
            int bits = Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(2, distinct)));
            int count = 1 << bits;
            int[] starts = new int[count + 1];
            for (int i = 0; i < distinct; i++) {
                starts[bucket(pairs[i], bits) + 1]++;
            }
            for (int i = 0; i < count; i++) {
                starts[i + 1] += starts[i];
            }
            ByteBuffer entries = ByteBuffer.allocate(distinct * 8).order(ByteOrder.LITTLE_ENDIAN);
            int[] next = starts.clone();
            for (int i = 0; i < distinct; i++) {
                int at = next[bucket(pairs[i], bits)]++;
                entries.putInt(at * 8, (int) (pairs[i] >>> 32)).putInt(at * 8 + 4, (int) pairs[i]);
            }
            return new byte[][] {IntSection.bytes(starts), entries.array()};
        }

        private static int bucket(long pair, int bits) {
            return (int) (pair >>> 32) >>> 32 - bits;
        }

        private int distinct() {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    pairs[kept++] = pairs[i];
                }
            }
            return kept;
        }
    }
}

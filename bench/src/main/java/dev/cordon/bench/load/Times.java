package dev.cordon.bench.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Times by status. Belongs to one thread. */
final class Times {

    /** Not a status: how late requests were sent. */
    static final int SENT = -1;
    /** Not a status: the times of those served from when they were sent. */
    static final int SERVED = -2;

    private static final double NANOS_A_MILLI = 1e6;

    private final Map<Integer, Growing> byStatus = new HashMap<>();

    private static final class Growing {
        private long[] values = new long[1 << 16];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }
    }

    /** The times of one status, in order. */
    static final class Summary {

        private final long[] sorted;

        private Summary(long[] sorted) {
            this.sorted = sorted;
        }

        int count() {
            return sorted.length;
        }

        /** The time that such a part of the requests did not exceed, in milliseconds. */
        double millis(double part) {
            return sorted.length == 0
                    ? 0
                    : sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))] / NANOS_A_MILLI;
        }
    }

    void add(int status, long nanos) {
        byStatus.computeIfAbsent(status, any -> new Growing()).add(nanos);
    }

    /** How many have an answer, or none that ever came. */
    long count() {
        return byStatus.entrySet().stream()
                .filter(each -> each.getKey() >= 0)
                .mapToLong(each -> each.getValue().size)
                .sum();
    }

    Summary summary(int status) {
        Growing found = byStatus.getOrDefault(status, new Growing());
        long[] sorted = Arrays.copyOf(found.values, found.size);
        Arrays.sort(sorted);
        return new Summary(sorted);
    }
}

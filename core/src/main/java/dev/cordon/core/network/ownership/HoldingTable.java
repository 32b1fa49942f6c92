package dev.cordon.core.network.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import java.util.Arrays;

/** Holdings in the order in which they came, in arrays that grow. */
final class HoldingTable {

    private int[] owner = new int[64];
    private int[] owned = new int[64];
    private byte[] kind = new byte[64];
    private Share[] share = new Share[64];
    private int[] line = new int[64];
    private int size;

    void add(int from, int to, TieKind tie, Share amount, int source) {
        if (size == owner.length) {
            int grown = size + (size >> 1);
            owner = Arrays.copyOf(owner, grown);
            owned = Arrays.copyOf(owned, grown);
            kind = Arrays.copyOf(kind, grown);
            share = Arrays.copyOf(share, grown);
            line = Arrays.copyOf(line, grown);
        }
        owner[size] = from;
        owned[size] = to;
        kind[size] = (byte) tie.ordinal();
        share[size] = amount;
        line[size++] = source;
    }

    int size() {
        return size;
    }

    int owner(int row) {
        return owner[row];
    }

    int owned(int row) {
        return owned[row];
    }

    byte kind(int row) {
        return kind[row];
    }

    Share share(int row) {
        return share[row];
    }

    int line(int row) {
        return line[row];
    }

    /** The rows by owner, in the order in which they came; of rows that say the same, the first. */
    int[] sortedWithoutRepeats(int parties) {
        int[] next = new int[parties + 1];
        for (int row = 0; row < size; row++) {
            next[owner[row] + 1]++;
        }
        for (int i = 0; i < parties; i++) {
            next[i + 1] += next[i];
        }
        int[] start = next.clone();
        int[] sorted = new int[size];
        for (int row = 0; row < size; row++) {
            sorted[next[owner[row]]++] = row;
        }
        return withoutRepeats(sorted, start, parties);
    }

    private int[] withoutRepeats(int[] sorted, int[] start, int parties) {
        int kept = 0;
        for (int party = 0; party < parties; party++) {
            RepeatSearch seen = new RepeatSearch(start[party + 1] - start[party]);
            for (int i = start[party]; i < start[party + 1]; i++) {
                if (!seen.repeats(sorted[i])) {
                    sorted[kept++] = sorted[i];
                }
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** Finds repeats among the rows of one owner: by comparing if they are few, by hashing if they are many. */
    private final class RepeatSearch {

        private static final int FEW = 12;

        private final int[] rows;
        private final int slots;
        private int count;

        RepeatSearch(int most) {
            slots = most <= FEW ? 0 : Integer.highestOneBit(most) << 2;
            rows = new int[slots == 0 ? most : slots];
        }

        /** Whether an earlier row says the same; if not, the row is remembered. */
        boolean repeats(int row) {
            if (slots == 0) {
                for (int i = 0; i < count; i++) {
                    if (same(rows[i], row)) {
                        return true;
                    }
                }
                rows[count++] = row;
                return false;
            }
            int hash = 31 * (31 * owned[row] + kind[row]) + share[row].hashCode();
            int slot = (hash * 0x9E3779B9) >>> 1 & (slots - 1);
            while (rows[slot] != 0) {
                if (same(rows[slot] - 1, row)) {
                    return true;
                }
                slot = slot + 1 & (slots - 1);
            }
            rows[slot] = row + 1;
            return false;
        }

        private boolean same(int one, int other) {
            return owned[one] == owned[other] && kind[one] == kind[other] && share[one].equals(share[other]);
        }
    }
}

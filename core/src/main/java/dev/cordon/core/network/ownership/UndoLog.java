package dev.cordon.core.network.ownership;

import java.util.Arrays;

/** Remembers sums before they are changed, each once, so that they can be put back. */
final class UndoLog {

    private final long[] sum;
    private final boolean[] open;
    private final int[] changedIn;
    private int[] places = new int[64];
    private long[] sums = new long[64];
    private boolean[] opens = new boolean[64];
    private int size;
    private int epoch = 1;

    UndoLog(long[] sum, boolean[] open) {
        this.sum = sum;
        this.open = open;
        this.changedIn = new int[sum.length];
    }

    void remember(int place) {
        if (changedIn[place] == epoch) {
            return;
        }
        changedIn[place] = epoch;
        if (size == places.length) {
            int grown = size * 2;
            places = Arrays.copyOf(places, grown);
            sums = Arrays.copyOf(sums, grown);
            opens = Arrays.copyOf(opens, grown);
        }
        places[size] = place;
        sums[size] = sum[place];
        opens[size++] = open[place];
    }

    void restore() {
        while (size > 0) {
            size--;
            sum[places[size]] = sums[size];
            open[places[size]] = opens[size];
        }
        epoch++;
    }

    void clear() {
        size = 0;
        epoch++;
    }
}

package dev.cordon.core.match;

import java.util.Arrays;

/** The distance of two strings of sound symbols straight from its definition: the twin that {@link SoundDistance} obeys. */
final class NaiveSoundDistance {

    private static final int TRANSPOSITION = 65;

    private final byte[] one;
    private final byte[] other;
    private final SoundCosts costs;
    private final int[][] known;

    NaiveSoundDistance(byte[] one, byte[] other, SoundCosts costs) {
        this.one = one;
        this.other = other;
        this.costs = costs;
        this.known = new int[one.length + 1][other.length + 1];
        for (int[] row : known) {
            Arrays.fill(row, -1);
        }
    }

    int distance() {
        return distance(one.length, other.length);
    }

    /** Of the first {@code i} symbols of the one and the first {@code j} of the other. */
    private int distance(int i, int j) {
        if (known[i][j] < 0) {
            known[i][j] = cheapest(i, j);
        }
        return known[i][j];
    }

    private int cheapest(int i, int j) {
        if (i == 0 && j == 0) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        if (i > 0) {
            best = Math.min(best, distance(i - 1, j) + costs.drop(WordGist.code(one[i - 1])));
        }
        if (j > 0) {
            best = Math.min(best, distance(i, j - 1) + costs.drop(WordGist.code(other[j - 1])));
        }
        if (i > 0 && j > 0) {
            best = Math.min(
                    best, distance(i - 1, j - 1) + costs.swap(WordGist.code(one[i - 1]), WordGist.code(other[j - 1])));
        }
        if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
            best = Math.min(best, distance(i - 2, j - 2) + TRANSPOSITION);
        }
        return best;
    }
}

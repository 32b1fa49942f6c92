package dev.cordon.core.match;

/**
 * Distance of two strings of sound symbols: the cheapest way to turn one into the other by reading symbols for others,
 * leaving symbols out, and swapping neighbours, in hundredths of an edit.
 *
 * <p>Dynamic programming over three rows, O(n·m), without allocation; holds scratch space, so one instance serves one
 * thread. The costs depend on how the
 * words were written: in letters, without vowels, in syllables.
 */
final class SoundDistance {

    /** Longer tokens are compared by their beginnings. */
    static final int LONGEST = 40;

    private static final int TRANSPOSITION = 90;

    private int[] before = new int[LONGEST + 1];
    private int[] previous = new int[LONGEST + 1];
    private int[] current = new int[LONGEST + 1];

    /**
     * @param limit as soon as the distance must exceed it, the search stops
     * @param costs a table of {@link SoundCosts}
     * @return the distance, or any value above {@code limit} if it is larger than that
     */
    int between(byte[] one, byte[] other, int limit, int[] costs) {
        int rows = Math.min(one.length, LONGEST);
        int columns = Math.min(other.length, LONGEST);
        previous[0] = 0;
        for (int column = 1; column <= columns; column++) {
            previous[column] = previous[column - 1] + SoundCosts.drop(costs, other[column - 1]);
        }
        int leastBefore = 0;
        for (int row = 1; row <= rows; row++) {
            int least = fillRow(one, other, row, columns, costs);
            if (least > limit && leastBefore + TRANSPOSITION > limit) {
                return Math.min(least, leastBefore + TRANSPOSITION);
            }
            leastBefore = least;
            int[] free = before;
            before = previous;
            previous = current;
            current = free;
        }
        return previous[columns];
    }

    private int fillRow(byte[] one, byte[] other, int row, int columns, int[] costs) {
        byte symbol = one[row - 1];
        int dropRow = SoundCosts.drop(costs, symbol);
        current[0] = previous[0] + dropRow;
        int least = current[0];
        for (int column = 1; column <= columns; column++) {
            byte against = other[column - 1];
            int best = previous[column - 1] + SoundCosts.swap(costs, symbol, against);
            best = Math.min(best, previous[column] + dropRow);
            best = Math.min(best, current[column - 1] + SoundCosts.drop(costs, against));
            if (row > 1 && column > 1 && symbol == other[column - 2] && one[row - 2] == against) {
                best = Math.min(best, before[column - 2] + TRANSPOSITION);
            }
            current[column] = best;
            least = Math.min(least, best);
        }
        return least;
    }
}

package dev.cordon.core.match;

/**
 * Distance of two strings of sound symbols: the cheapest way to turn one into the other by reading symbols for others,
 * leaving symbols out, and swapping neighbours, in hundredths of an edit. The costs depend on how the words were written:
 * in letters, without vowels, in syllables.
 *
 * <p>Dynamic programming over three rows, O(n·m), without allocation; holds scratch space, so one instance serves one
 * thread. What the rest of the listed word must cost at least ({@link SoundBounds}) is known beforehand and ends most
 * comparisons before they start, and most others after a few rows.
 */
final class SoundDistance {

    /** Longer tokens are compared by their beginnings. */
    static final int LONGEST = 40;

    private static final int TRANSPOSITION = 65;

    private int[] before = new int[LONGEST + 1];
    private int[] previous = new int[LONGEST + 1];
    private int[] current = new int[LONGEST + 1];
    private final int[] rest = new int[LONGEST + 2];
    private final byte[] unpacked = new byte[WordGist.SOUNDS_PACKED];

    /**
     * @param asked  the query's word
     * @param listed sound of the listed word
     * @param limit  as soon as the distance must exceed it, the search stops
     * @param costs  a table of {@link SoundCosts}
     * @return the distance, or any value above {@code limit} if it is larger than that
     */
    int between(AskedWord asked, byte[] listed, int limit, int[] costs) {
        int rows = Math.min(listed.length, LONGEST);
        SoundBounds bounds = asked.bounds(costs);
        int least = sumUp(bounds.nearest(), listed, rows);
        if (least <= limit) {
            least += bounds.ofLength(listed, rows);
        }
        return least > limit ? least : align(asked.token().sound(), listed, rows, true, limit, costs);
    }

    /**
     * The same for a listed word whose {@linkplain WordGist#sounds first sounds} alone are known.
     *
     * @param whole whether that is all of them; else the answer is a lower bound of the distance
     */
    int between(AskedWord asked, long listed, boolean whole, int limit, int[] costs) {
        int rows = WordGist.unpack(listed, unpacked);
        int least = sumUp(asked.bounds(costs).nearest(), unpacked, rows);
        return least > limit ? least : align(asked.token().sound(), unpacked, rows, whole, limit, costs);
    }

    /** Fills in what the listed symbols cost at least from each place to the end. */
    private int sumUp(int[] nearest, byte[] listed, int rows) {
        int sum = 0;
        rest[rows] = 0;
        rest[rows + 1] = 0;
        for (int row = rows - 1; row >= 0; row--) {
            sum += nearest[listed[row]];
            rest[row] = sum;
        }
        return sum;
    }

    private int align(byte[] asked, byte[] listed, int rows, boolean whole, int limit, int[] costs) {
        int columns = Math.min(asked.length, LONGEST);
        previous[0] = 0;
        for (int column = 1; column <= columns; column++) {
            previous[column] = previous[column - 1] + SoundCosts.drop(costs, asked[column - 1]);
        }
        int leastBefore = 0;
        int leastEarlier = 0;
        for (int row = 1; row <= rows; row++) {
            int least = fillRow(listed, asked, row, columns, costs);
            int reachable = Math.min(least + rest[row], leastBefore + TRANSPOSITION + rest[row + 1]);
            if (reachable > limit) {
                return reachable;
            }
            leastEarlier = leastBefore;
            leastBefore = least;
            int[] free = before;
            before = previous;
            previous = current;
            current = free;
        }
        // What is to come may match all that is left of the other word, or begin with a swap of neighbours.
        return whole ? previous[columns] : Math.min(leastBefore, leastEarlier + TRANSPOSITION);
    }

    private int fillRow(byte[] listed, byte[] asked, int row, int columns, int[] costs) {
        int[] upper = previous;
        int[] filled = current;
        byte symbol = listed[row - 1];
        byte earlier = row > 1 ? listed[row - 2] : 0;
        int dropRow = SoundCosts.drop(costs, symbol);
        int left = upper[0] + dropRow;
        filled[0] = left;
        int least = left;
        for (int column = 1; column <= columns; column++) {
            byte against = asked[column - 1];
            int best = upper[column - 1] + SoundCosts.swap(costs, symbol, against);
            best = Math.min(best, upper[column] + dropRow);
            best = Math.min(best, left + SoundCosts.drop(costs, against));
            if (against == earlier && column > 1 && asked[column - 2] == symbol) {
                best = Math.min(best, before[column - 2] + TRANSPOSITION);
            }
            filled[column] = best;
            left = best;
            least = Math.min(least, best);
        }
        return least;
    }
}

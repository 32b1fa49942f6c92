package dev.cordon.core.match;

import dev.cordon.core.name.Sounds;

/**
 * Distance of two strings of sound symbols: the cheapest way to turn one into the other by reading symbols for others,
 * leaving symbols out, and swapping neighbours, in hundredths of an edit.
 *
 * <p>Dynamic programming over three rows, O(n·m), without allocation; holds scratch space, so one instance serves one
 * thread. Between a token that writes its vowels and one that does not, vowels cost next to nothing.
 */
final class SoundDistance {

    /** Longer tokens are compared by their beginnings. */
    static final int LONGEST = 40;

    private static final int TRANSPOSITION = 90;
    private static final int UNWRITTEN_VOWEL = 6;

    private int[] before = new int[LONGEST + 1];
    private int[] previous = new int[LONGEST + 1];
    private int[] current = new int[LONGEST + 1];

    /**
     * @param limit     as soon as the distance must exceed it, the search stops
     * @param vowelless whether either side leaves vowels out
     * @return the distance, or any value above {@code limit} if it is larger than that
     */
    int between(byte[] one, byte[] other, int limit, boolean vowelless) {
        int rows = Math.min(one.length, LONGEST);
        int columns = Math.min(other.length, LONGEST);
        previous[0] = 0;
        for (int column = 1; column <= columns; column++) {
            previous[column] = previous[column - 1] + drop(other[column - 1], vowelless);
        }
        int leastBefore = 0;
        for (int row = 1; row <= rows; row++) {
            int least = fillRow(one, other, row, columns, vowelless);
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

    private int fillRow(byte[] one, byte[] other, int row, int columns, boolean vowelless) {
        byte symbol = one[row - 1];
        int dropRow = drop(symbol, vowelless);
        current[0] = previous[0] + dropRow;
        int least = current[0];
        for (int column = 1; column <= columns; column++) {
            byte against = other[column - 1];
            int best = previous[column - 1] + SoundCosts.swap(symbol, against);
            best = Math.min(best, previous[column] + dropRow);
            best = Math.min(best, current[column - 1] + drop(against, vowelless));
            if (row > 1 && column > 1 && symbol == other[column - 2] && one[row - 2] == against) {
                best = Math.min(best, before[column - 2] + TRANSPOSITION);
            }
            current[column] = best;
            least = Math.min(least, best);
        }
        return least;
    }

    private static int drop(byte symbol, boolean vowelless) {
        return vowelless && Sounds.isVowel(symbol) ? UNWRITTEN_VOWEL : SoundCosts.drop(symbol);
    }
}

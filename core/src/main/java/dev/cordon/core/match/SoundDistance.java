package dev.cordon.core.match;

/**
 * Distance of two strings of sound symbols: the cheapest way to turn one into the other by reading symbols for others,
 * leaving symbols out, and swapping neighbours, in hundredths of an edit. The costs depend on how the words were written:
 * in letters, without vowels, in syllables.
 *
 * <p>Dynamic programming over three rows, O(n·m) at worst, without allocation; holds scratch space, so one instance serves
 * one thread. What the rest of the listed word must cost at least ({@link SoundBounds}) is known beforehand: it ends most
 * comparisons before they start, and of each row only the cells are filled in that may still lead to a distance within the
 * limit (Ukkonen's cut-off).
 */
final class SoundDistance {

    /** Longer tokens are compared by their beginnings. */
    static final int LONGEST = 40;

    private static final int TRANSPOSITION = 65;
    /** More than any limit, and not too much to be added to. */
    private static final int DEAD = 1 << 28;

    private static final int NOWHERE = 1 << 20;

    /** A row: the cost of each column, one place further on, and the columns between which some are within the limit. */
    private static final class Row {
        private final int[] cells = new int[LONGEST + 4];
        private int first;
        private int last;
        private int least;

        /** Makes a row of which no cell is within the limit. */
        void clear() {
            first = NOWHERE;
            last = -NOWHERE;
            least = DEAD;
        }

        int at(int column) {
            return cells[column + 1];
        }

        void put(int column, int cost) {
            cells[column + 1] = cost;
        }

        void live(int column, int cost) {
            cells[column + 1] = cost;
            first = Math.min(first, column);
            last = column;
            least = Math.min(least, cost);
        }

        boolean holds(int column) {
            return column >= first && column <= last;
        }
    }

    private Row before = new Row();
    private Row previous = new Row();
    private Row current = new Row();
    private final int[] rest = new int[LONGEST + 2];
    /** The listed word's symbols, by their codes. */
    private final byte[] listed = new byte[LONGEST];

    /**
     * @param asked  the query's word
     * @param sound  of the listed word
     * @param limit  as soon as the distance must exceed it, the search stops
     * @return the distance, or any value above {@code limit} if it is larger than that
     */
    int between(AskedWord asked, byte[] sound, int limit, SoundCosts costs) {
        int rows = WordGist.codes(sound, listed);
        SoundBounds bounds = asked.bounds(costs);
        int least = sumUp(bounds.nearest(), rows);
        if (least <= limit) {
            least += bounds.ofLength(listed, rows);
        }
        return least > limit ? least : align(bounds.own(), rows, true, limit, costs);
    }

    /**
     * The same for a listed word whose {@linkplain WordGist#sounds first sounds} alone are known.
     *
     * @param length how many sounds the listed word has; if that is more, the answer is a lower bound of the distance
     */
    int between(AskedWord asked, long sounds, int length, int limit, SoundCosts costs) {
        SoundBounds bounds = asked.bounds(costs);
        int least = bounds.ofFirst(sounds, length, limit);
        boolean whole = length <= WordGist.SOUNDS_PACKED;
        if (least <= limit && whole) {
            least = bounds.ofOwn(sounds, limit);
        }
        if (least > limit) {
            return least;
        }
        int rows = WordGist.unpack(sounds, listed);
        sumUp(bounds.nearest(), rows);
        return align(bounds.own(), rows, whole, limit, costs);
    }

    /** Fills in what the listed symbols cost at least from each place to the end. */
    private int sumUp(int[] nearest, int rows) {
        int sum = 0;
        rest[rows] = 0;
        rest[rows + 1] = 0;
        for (int row = rows - 1; row >= 0; row--) {
            sum += nearest[listed[row]];
            rest[row] = sum;
        }
        return sum;
    }

    private int align(byte[] asked, int rows, boolean whole, int limit, SoundCosts costs) {
        before.clear();
        fillFirst(asked, limit - rest[0], costs);
        for (int row = 1; row <= rows; row++) {
            fillRow(asked, row, limit - rest[row], costs);
            if (current.first == NOWHERE && previous.least + TRANSPOSITION + rest[row + 1] > limit) {
                return limit + 1;
            }
            Row free = before;
            before = previous;
            previous = current;
            current = free;
        }
        if (whole) {
            return previous.holds(asked.length) ? previous.at(asked.length) : limit + 1;
        }
        // What is to come may match all that is left of the other word, or begin with a swap of neighbours.
        return Math.min(previous.least, before.least + TRANSPOSITION);
    }

    private void fillFirst(byte[] asked, int limit, SoundCosts costs) {
        previous.clear();
        previous.put(-1, DEAD);
        if (limit >= 0) {
            previous.live(0, 0);
            extend(asked, previous, limit, costs);
        }
    }

    private void fillRow(byte[] asked, int row, int limit, SoundCosts costs) {
        Row upper = previous;
        Row filled = current;
        filled.clear();
        int symbol = listed[row - 1];
        int earlier = row > 1 ? listed[row - 2] : 0;
        int dropRow = costs.drop(symbol);
        int start = Math.min(upper.first, before.first + 2);
        int end = Math.min(asked.length, Math.max(upper.last + 1, before.last + 2));
        filled.put(start - 1, DEAD);
        int left = DEAD;
        for (int column = start; column <= end; column++) {
            int best = upper.at(column) + dropRow;
            if (column > 0) {
                int against = asked[column - 1];
                best = Math.min(best, upper.at(column - 1) + costs.swap(symbol, against));
                best = Math.min(best, left + costs.drop(against));
                if (against == earlier && before.holds(column - 2) && asked[column - 2] == symbol) {
                    best = Math.min(best, before.at(column - 2) + TRANSPOSITION);
                }
            }
            left = best;
            if (best <= limit) {
                filled.live(column, best);
            } else {
                filled.put(column, DEAD);
            }
        }
        filled.put(end + 1, DEAD);
        if (filled.last == end) {
            extend(asked, filled, limit, costs);
        }
        filled.put(Math.max(end, filled.last) + 2, DEAD);
    }

    /** Goes on to the right of a row's last cell, where the only way is to leave symbols of the asked word out. */
    private static void extend(byte[] asked, Row row, int limit, SoundCosts costs) {
        int column = row.last + 1;
        while (column <= asked.length) {
            int cost = row.at(column - 1) + costs.drop(asked[column - 1]);
            if (cost > limit) {
                break;
            }
            row.live(column++, cost);
        }
        row.put(column, DEAD);
    }
}

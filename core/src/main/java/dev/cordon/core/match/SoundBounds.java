package dev.cordon.core.match;

import java.util.Arrays;

/**
 * Lower bounds of the distance of any word to one word of the query, without aligning the two.
 *
 * <p>Every symbol of either word is read for one of the other's, or left out, or swapped with its neighbour, where both stand in
 * both words; so the sum of the least costs of one word's symbols is a lower bound, whichever word that is. Where this word has
 * more symbols, the cheapest of them are left out besides; where the other has more, the cheapest of its own are.
 *
 * @param costs   the table by which is measured
 * @param own     this word's symbols, by their codes
 * @param nearest the least cost of each symbol against this word, by its code
 * @param drops   the least cost of leaving out some of this word's symbols, by their number
 * @param near    of each of this word's symbols the others that cost less than leaving it out, as bits by their codes
 */
record SoundBounds(SoundCosts costs, byte[] own, int[] nearest, int[] drops, long[] near) {

    static SoundBounds of(byte[] own, SoundCosts costs) {
        int[] nearest = new int[WordGist.SOUND_CODES];
        Arrays.setAll(nearest, costs::drop);
        int[] drops = new int[own.length + 1];
        long[] near = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            drops[i + 1] = costs.drop(own[i]);
            for (int symbol = 1; symbol < nearest.length; symbol++) {
                int cost = costs.swap(own[i], symbol);
                nearest[symbol] = Math.min(nearest[symbol], cost);
                near[i] |= cost < drops[i + 1] ? 1L << symbol : 0;
            }
        }
        Arrays.sort(drops);
        for (int i = 1; i < drops.length; i++) {
            drops[i] += drops[i - 1];
        }
        return new SoundBounds(costs, own, nearest, drops, near);
    }

    /**
     * A lower bound of the distance to another word from its first sounds alone, above {@code limit} as soon as that is
     * certain.
     *
     * @param sounds of the other word, see {@link WordGist#sounds}
     * @param length how many sounds the other word has
     */
    int ofFirst(long sounds, int length, int limit) {
        int surplus = length - own.length;
        int least = surplus < 0 ? drops[-surplus] : 0;
        for (long rest = sounds; rest != 0 && least <= limit; rest >>>= WordGist.SOUND_BITS) {
            least += nearest[(int) rest & WordGist.SOUND_CODES - 1];
        }
        return surplus > 0 && least <= limit ? least + ofSurplus(sounds, length, surplus) : least;
    }

    /** What leaving out so many symbols of the other word costs at least beyond what its first ones cost each. */
    private int ofSurplus(long sounds, int length, int surplus) {
        int free = 0;
        int least = length > WordGist.SOUNDS_PACKED ? costs.leastDrop() : SoundCosts.EDIT;
        for (long rest = sounds; rest != 0; rest >>>= WordGist.SOUND_BITS) {
            int symbol = (int) rest & WordGist.SOUND_CODES - 1;
            int more = costs.drop(symbol) - nearest[symbol];
            if (more == 0) {
                free++;
            } else if (more < least) {
                least = more;
            }
        }
        return Math.max(0, surplus - free) * least;
    }

    /**
     * A lower bound from what of this word's own sounds the other has.
     *
     * @param sounds all sounds of the other word, see {@link WordGist#sounds}
     */
    int ofOwn(long sounds, int limit) {
        long symbols = 0;
        for (long rest = sounds; rest != 0; rest >>>= WordGist.SOUND_BITS) {
            symbols |= 1L << rest; // a shift counts by its lowest six bits
        }
        int least = 0;
        for (int i = 0; i < own.length && least <= limit; i++) {
            if ((symbols >>> own[i] & 1) == 0) {
                least += leastOf(symbols & near[i], i);
            }
        }
        return least;
    }

    private int leastOf(long symbols, int place) {
        int least = costs.drop(own[place]);
        for (long rest = symbols; rest != 0; rest &= rest - 1) {
            least = Math.min(least, costs.swap(own[place], Long.numberOfTrailingZeros(rest)));
        }
        return least;
    }

    /** What the difference in length costs at least beyond what the other word's symbols cost each. */
    int ofLength(byte[] other, int symbols) {
        int surplus = symbols - own.length;
        return surplus <= 0 ? drops[-surplus] : leastDropped(other, symbols, surplus);
    }

    private int leastDropped(byte[] other, int symbols, int surplus) {
        int cheap = 0;
        int leastCheap = SoundCosts.EDIT;
        int leastDear = SoundCosts.EDIT;
        for (int i = 0; i < symbols; i++) {
            int drop = costs.drop(other[i]);
            int more = drop - nearest[other[i]];
            if (drop < SoundCosts.EDIT) {
                cheap++;
                leastCheap = Math.min(leastCheap, more);
            } else {
                leastDear = Math.min(leastDear, more);
            }
        }
        int cheapDropped = leastDear < leastCheap ? 0 : Math.min(cheap, surplus);
        return cheapDropped * leastCheap + (surplus - cheapDropped) * leastDear;
    }
}

package dev.cordon.core.match;

import java.util.Arrays;

/**
 * Lower bounds of the distance of any word to one word of the query, without aligning the two.
 *
 * <p>Every symbol of the other word is either read for one of this word's, or left out, or swapped with its neighbour, where
 * both stand in this word; so the sum of its symbols' least costs is a lower bound. Where this word has more symbols, the
 * cheapest of them are left out besides; where the other has more, the cheapest of its own are.
 *
 * @param costs   the table of {@link SoundCosts} by which is measured
 * @param nearest the least cost of each symbol against this word
 * @param packed  the same by the codes of {@link WordGist#sounds}
 * @param drops   the least cost of leaving out some of this word's symbols, by their number
 */
record SoundBounds(int[] costs, int[] nearest, int[] packed, int[] drops) {

    static SoundBounds of(byte[] sound, int[] costs) {
        int length = Math.min(sound.length, SoundDistance.LONGEST);
        int[] nearest = new int[SoundCosts.SYMBOLS];
        for (int symbol = 0; symbol < nearest.length; symbol++) {
            nearest[symbol] = SoundCosts.drop(costs, (byte) symbol);
        }
        int[] drops = new int[length + 1];
        for (int i = 0; i < length; i++) {
            SoundCosts.lower(nearest, costs, sound[i]);
            drops[i + 1] = SoundCosts.drop(costs, sound[i]);
        }
        Arrays.sort(drops);
        for (int i = 1; i <= length; i++) {
            drops[i] += drops[i - 1];
        }
        return new SoundBounds(costs, nearest, packed(nearest), drops);
    }

    private static int[] packed(int[] nearest) {
        int[] packed = new int[WordGist.SOUND_CODES];
        for (int symbol = '0'; symbol <= 'z'; symbol++) {
            if (Character.isLetterOrDigit(symbol)) {
                packed[WordGist.code(symbol)] = nearest[symbol];
            }
        }
        return packed;
    }

    /**
     * A lower bound of the distance to another word from its first sounds alone, above {@code limit} as soon as that is
     * certain.
     *
     * @param sounds of the other word, see {@link WordGist#sounds}
     * @param length how many sounds the other word has
     */
    int ofFirst(long sounds, int length, int limit) {
        int least = length < drops.length ? drops[drops.length - 1 - length] : 0;
        for (long rest = sounds; rest != 0 && least <= limit; rest >>>= WordGist.SOUND_BITS) {
            least += packed[(int) rest & WordGist.SOUND_CODES - 1];
        }
        return least;
    }

    /** What the difference in length costs at least beyond what the other word's symbols cost each. */
    int ofLength(byte[] other, int symbols) {
        int surplus = symbols - (drops.length - 1);
        return surplus <= 0 ? drops[-surplus] : leastDropped(other, symbols, surplus);
    }

    private int leastDropped(byte[] other, int symbols, int surplus) {
        int cheap = 0;
        int leastCheap = SoundCosts.EDIT;
        int leastDear = SoundCosts.EDIT;
        for (int i = 0; i < symbols; i++) {
            int drop = SoundCosts.drop(costs, other[i]);
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

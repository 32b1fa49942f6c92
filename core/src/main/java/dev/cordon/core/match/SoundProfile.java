package dev.cordon.core.match;

/**
 * A cheap lower bound of {@link SoundDistance}, from the numbers of consonants of each class alone.
 *
 * <p>A profile packs six counts of five bits: lips, teeth and hisses, throat, l, r, nasals; {@code h}, {@code w},
 * {@code q}, {@code x} and vowels do not count. Reading a consonant for one of another class changes two counts by one;
 * leaving one out, or reading it for a symbol that does not count, changes one. So a unit of difference costs at least half
 * the cheapest reading across the class's border or the cheapest reading out of all classes, whichever is less, as {@code
 * sound-costs.tsv} has it: lips 15 (v and w), hisses 15 (sh and x), throat 10 (k and q), l and r 30 (half of l for r),
 * nasals 35 (ng and g, half of 70).
 */
final class SoundProfile {

    private static final int[] COST_PER_UNIT = {15, 15, 10, 30, 30, 35};

    private SoundProfile() {}

    /** The least distance, in hundredths of an edit, that two words of these profiles can have. */
    static int leastDistance(int one, int other) {
        if (one == other) {
            return 0;
        }
        int least = 0;
        for (int i = 0; i < COST_PER_UNIT.length; i++) {
            int difference = (one >>> i * 5 & 31) - (other >>> i * 5 & 31);
            least += Math.abs(difference) * COST_PER_UNIT[i];
        }
        return least;
    }
}

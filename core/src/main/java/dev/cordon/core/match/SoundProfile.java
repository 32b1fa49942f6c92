package dev.cordon.core.match;

/**
 * A cheap lower bound of {@link SoundDistance}, from the numbers of consonants of each class alone.
 *
 * <p>A profile packs six counts of five bits: lips, teeth and hisses, throat, l, r, nasals; {@code h}, {@code w} and
 * vowels, which cost little, do not count. Reading a consonant for one of another class changes two counts by one, leaving
 * one out changes one; so each unit of difference costs at least half the cheapest reading across the class's border, as
 * {@code sound-costs.tsv} has it (50 between hisses and throat, 60 between l and r, 75 between l and n, else 100).
 */
final class SoundProfile {

    private static final int[] COST_PER_UNIT = {50, 25, 25, 30, 30, 37};

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

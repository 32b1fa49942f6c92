package dev.cordon.core.index;

import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.Weight;
import dev.cordon.core.name.Reading;

/**
 * What it costs, whatever their words, that a reading of a query meets one of a listed name: liberties, romanisation beside a
 * name in Latin letters, weak aliases. One thread at a time.
 */
final class ReadingCosts {

    private final MatchWeights weights;
    private int ofReading;
    private int asked;
    private boolean plain;
    private boolean beside;

    ReadingCosts(MatchWeights weights) {
        this.weights = weights;
    }

    /**
     * Begins another reading of a query.
     *
     * @param besideLatin whether the name is in other letters, and another name of the query is in Latin ones
     */
    void start(Reading reading, boolean besideLatin) {
        asked = NameRows.flags(reading);
        plain = reading.isPlain();
        beside = !plain && besideLatin;
        ofReading = weights.of(reading.liberty())
                + (plain ? 0 : weights.of(Weight.OTHER_READING))
                + (beside ? weights.of(Weight.BESIDE_LATIN) : 0);
    }

    /** What it costs whichever listed reading it meets, in hundredths of a bit; never above zero. */
    int least() {
        return ofReading;
    }

    /**
     * The cost in hundredths of a bit; never above zero.
     *
     * @param flags the listed reading's
     */
    int of(int flags) {
        boolean romanised = (flags & NameRows.PLAIN) == 0;
        int cost = ofReading + (plain && romanised ? weights.of(Weight.OTHER_READING) : 0);
        cost += !beside && romanised && (flags & NameRows.BESIDE_LATIN) != 0 ? weights.of(Weight.BESIDE_LATIN) : 0;
        boolean characters = (flags & NameRows.CHARACTERS) != 0;
        cost += characters && (flags & ~(NameRows.WEAK | NameRows.BESIDE_LATIN)) == asked
                ? weights.of(Weight.HOMOPHONE)
                : 0;
        return cost + ((flags & NameRows.WEAK) != 0 ? weights.of(Weight.WEAK_ALIAS) : 0);
    }
}

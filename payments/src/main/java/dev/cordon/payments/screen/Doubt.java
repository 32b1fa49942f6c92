package dev.cordon.payments.screen;

import java.util.List;
import java.util.function.Predicate;

/**
 * A way in which names agree less than plainly, and what must speak for the entry if they do, in hundredths of a bit without the
 * prior; a score of .70 is a worth of some 1,920 of them.
 */
record Doubt(int least, Predicate<NameAgreement> shows) {

    /** The least that must speak for the entry under all doubts. */
    static int leastWorth(List<Doubt> doubts, NameAgreement names) {
        int least = Integer.MIN_VALUE;
        for (Doubt doubt : doubts) {
            if (doubt.least() > least && doubt.shows().test(names)) {
                least = doubt.least();
            }
        }
        return least;
    }
}

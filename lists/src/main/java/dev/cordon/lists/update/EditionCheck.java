package dev.cordon.lists.update;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.lists.archive.ArchivedEdition;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether an edition that could be read is to be believed.
 *
 * @param today  in UTC
 * @param shrink whether a person has confirmed that the list is shorter than it was
 */
record EditionCheck(LocalDate today, boolean shrink) {

    /** An edition with so many per cent fewer entries than the one before is not believed. */
    private static final int MOST_SHRINKAGE = 10;

    /** Of a list that is whole, hardly a record is rejected. */
    private static final int MOST_REJECTED = 5;

    void require(ListInfo edition, int atLeast) throws RefusedException {
        if (edition.entries() < atLeast) {
            throw new RefusedException(String.format(
                    Locale.ROOT,
                    "has %,d entries, but %s never has fewer than %,d: it is cut off or another list",
                    edition.entries(),
                    edition.id(),
                    atLeast));
        }
        if (100L * edition.rejections().size() > (long) MOST_REJECTED * edition.records()) {
            throw new RefusedException(String.format(
                    Locale.ROOT,
                    "%,d of %,d records cannot be taken over, the first (line %d) because: %s",
                    edition.rejections().size(),
                    edition.records(),
                    edition.rejections().get(0).line(),
                    edition.rejections().get(0).reason()));
        }
        LocalDate published = edition.published();
        if (published != null && published.isAfter(today.plusDays(1))) {
            throw new RefusedException("says that it was published on " + published + ", which is yet to come");
        }
    }

    /** Compares with the edition before. */
    void requireFits(ListInfo edition, @Nullable ArchivedEdition earlier) throws RefusedException {
        if (earlier == null) {
            return;
        }
        LocalDate published = edition.published();
        if (published != null && published.isBefore(earlier.day())) {
            throw new RefusedException("was published on " + published + ", before the edition in the archive of "
                    + earlier.day() + "; the server or mirror is out of date");
        }
        long lost = (long) earlier.entries() - edition.entries();
        if (!shrink && 100 * lost > (long) MOST_SHRINKAGE * earlier.entries()) {
            throw new RefusedException(String.format(
                    Locale.ROOT,
                    "has %,d entries where the edition of %s has %,d, which is %d %% fewer; compare the two with 'cordon lists"
                            + " diff', and if it is right, run the update again with --accept %s",
                    edition.entries(),
                    earlier.day(),
                    earlier.entries(),
                    100 * lost / earlier.entries(),
                    edition.id()));
        }
    }
}

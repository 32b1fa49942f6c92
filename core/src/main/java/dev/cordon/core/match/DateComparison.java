package dev.cordon.core.match;

import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartialDate.Precision;
import dev.cordon.core.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Compares dates of birth, foundation and construction; the pair that agrees best counts. */
final class DateComparison {

    private final MatchWeights weights;

    DateComparison(MatchWeights weights) {
        this.weights = weights;
    }

    /** The evidence of the dates of one role; empty if either side has none. */
    Optional<Evidence> compare(Party query, Party listed, DateRole role) {
        Evidence best = null;
        for (DateFact asked : of(query.dates(), role)) {
            for (DateFact known : of(listed.dates(), role)) {
                Weight weight = weigh(asked.date(), known.date());
                int bits = weights.of(weight);
                if (best == null || bits > best.centibits()) {
                    best = new Evidence(
                            feature(role), asked.date().toString(), known.date().toString(), bits, words(weight));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<DateFact> of(List<DateFact> dates, DateRole role) {
        return dates.stream().filter(date -> date.role() == role).toList();
    }

    private static String feature(DateRole role) {
        return switch (role) {
            case BIRTH -> "date of birth";
            case DEATH -> "date of death";
            case ESTABLISHED -> "date of foundation";
            case BUILT -> "date of construction";
        };
    }

    private static Weight weigh(PartialDate one, PartialDate other) {
        if (one.circa() || other.circa()) {
            return yearsApart(one, other) <= 2 ? Weight.BIRTH_YEAR_NEAR : Weight.BIRTH_YEAR_DIFFERS;
        }
        if (one.precision() == Precision.DAY && other.precision() == Precision.DAY) {
            return weighDays(one.from(), other.from());
        }
        if (!one.overlaps(other)) {
            return yearsApart(one, other) <= 1 ? Weight.BIRTH_YEAR_NEAR : Weight.BIRTH_YEAR_DIFFERS;
        }
        if (one.precision() == Precision.RANGE || other.precision() == Precision.RANGE) {
            return Weight.BIRTH_YEAR_NEAR;
        }
        boolean year = one.precision() == Precision.YEAR || other.precision() == Precision.YEAR;
        return year ? Weight.BIRTH_YEAR_AGREES : Weight.BIRTH_MONTH_AGREES;
    }

    private static Weight weighDays(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Weight.BIRTH_DAY_AGREES;
        }
        boolean sameYear = one.getYear() == other.getYear();
        boolean swapped = one.getDayOfMonth() == other.getMonthValue() && one.getMonthValue() == other.getDayOfMonth();
        if (sameYear && swapped) {
            return Weight.BIRTH_DAY_SWAPPED;
        }
        if (oneDigitApart(one.toString(), other.toString()) || Math.abs(one.toEpochDay() - other.toEpochDay()) == 1) {
            return Weight.BIRTH_DAY_SLIP;
        }
        if (sameYear) {
            return Weight.BIRTH_DATE_DIFFERS;
        }
        return Math.abs(one.getYear() - other.getYear()) == 1 && one.getDayOfYear() == other.getDayOfYear()
                ? Weight.BIRTH_DAY_SLIP
                : Weight.BIRTH_YEAR_DIFFERS;
    }

    private static boolean oneDigitApart(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length() && i < other.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** Years between the two spans of time; 0 if they share a year. */
    private static int yearsApart(PartialDate one, PartialDate other) {
        int gap = Math.max(one.from().getYear(), other.from().getYear())
                - Math.min(one.to().getYear(), other.to().getYear());
        return Math.max(0, gap);
    }

    private static String words(Weight weight) {
        return switch (weight) {
            case BIRTH_DAY_AGREES -> "same day";
            case BIRTH_DAY_SWAPPED -> "same day with day and month swapped";
            case BIRTH_DAY_SLIP -> "the same but for a slip";
            case BIRTH_MONTH_AGREES -> "same month";
            case BIRTH_YEAR_AGREES -> "same year";
            case BIRTH_YEAR_NEAR -> "close in time";
            case BIRTH_DATE_DIFFERS -> "another day of the same year";
            default -> "years apart";
        };
    }
}

package dev.cordon.core.testkit;

import dev.cordon.core.party.PartialDate;

/** Random dates of every precision. */
public final class Dates {

    private Dates() {}

    /** A day, a month, a year, a range of years or a range of days. */
    public static PartialDate any(Gen gen) {
        int year = 1930 + gen.below(80);
        PartialDate date = switch (gen.below(5)) {
            case 0 -> PartialDate.month(year, 1 + gen.below(12));
            case 1 -> PartialDate.year(year);
            case 2 -> PartialDate.years(year, year + gen.below(5));
            case 3 -> span(gen);
            default -> PartialDate.day(gen.day());
        };
        return gen.oneIn(5) ? date.approximate() : date;
    }

    private static PartialDate span(Gen gen) {
        PartialDate first = PartialDate.day(gen.day());
        return new PartialDate(first.from(), first.from().plusDays(gen.below(900)), false);
    }
}

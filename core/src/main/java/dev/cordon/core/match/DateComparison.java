package dev.cordon.core.match;

import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares dates of birth, death, foundation and construction. The pair that agrees best counts. Where a side has several
 * dates, its source is unsure, so that a contradiction weighs less.
 */
final class DateComparison {

    private static final DateRole[] ROLES = DateRole.values();

    private final MatchWeights weights;

    DateComparison(MatchWeights weights) {
        this.weights = weights;
    }

    /** The evidence of the dates of one role; empty if either side has none. */
    Optional<Evidence> compare(Party query, Party listed, DateRole role) {
        if (query.dates().isEmpty() || listed.dates().isEmpty()) {
            return Optional.empty();
        }
        List<DateFact> asked = of(query.dates(), role);
        List<DateFact> known = of(listed.dates(), role);
        Evidence best = null;
        boolean several = isUnsure(asked) || isUnsure(known);
        for (DateFact one : asked) {
            for (DateFact other : known) {
                DateRelation relation = DateRelation.of(one.date(), other.date());
                int bits = bits(relation, role, several);
                if (best == null || bits > best.centibits()) {
                    String forth = one.date().toString();
                    best = new Evidence(feature(role), forth, other.date().toString(), bits, relation.words());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The most that dates can add for this query. */
    int mostFor(Party query) {
        int most = 0;
        for (DateRole role : ROLES) {
            boolean has = !query.dates().isEmpty() && !of(query.dates(), role).isEmpty();
            most += has ? Math.max(0, bits(DateRelation.SAME_DAY, role, false)) : 0;
        }
        return most;
    }

    private int bits(DateRelation relation, DateRole role, boolean several) {
        int bits = weights.of(relation.weight());
        if (role != DateRole.BIRTH) {
            bits = bits * weights.of(Weight.OTHER_DATE_SHARE) / 100;
        }
        return bits < 0 && several ? bits * weights.of(Weight.SEVERAL_DATES_SHARE) / 100 : bits;
    }

    private static List<DateFact> of(List<DateFact> dates, DateRole role) {
        List<DateFact> found = new ArrayList<>(dates.size());
        for (DateFact date : dates) {
            if (date.role() == role) {
                found.add(date);
            }
        }
        return found;
    }

    /** Dates in several years; a day beside its year is the same date told twice. */
    private static boolean isUnsure(List<DateFact> dates) {
        for (DateFact date : dates) {
            LocalDate first = dates.get(0).date().from();
            if (date.date().from().getYear() != first.getYear()) {
                return true;
            }
        }
        return false;
    }

    private static String feature(DateRole role) {
        return switch (role) {
            case BIRTH -> "date of birth";
            case DEATH -> "date of death";
            case ESTABLISHED -> "date of foundation";
            case BUILT -> "date of construction";
        };
    }
}

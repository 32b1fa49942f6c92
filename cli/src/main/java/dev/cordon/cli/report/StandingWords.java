package dev.cordon.cli.report;

import dev.cordon.lists.coverage.Standing;

/** How a jurisdiction stands to a subject, in a word or two. */
final class StandingWords {

    private StandingWords() {}

    static String of(Standing standing) {
        return switch (standing.status()) {
            case LISTED -> listed(standing);
            case NOT_LISTED -> "not listed";
            case NOT_READ -> "list not read";
        };
    }

    private static String listed(Standing standing) {
        if (standing.day() == null || standing.daysAfter() == null) {
            return "listed, day unknown";
        }
        return "day " + standing.daysAfter() + ", " + standing.day() + (standing.bySource() ? "" : " (archive)");
    }
}

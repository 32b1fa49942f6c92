package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.Interval;
import dev.cordon.cli.eval.ScreeningEvaluation;
import dev.cordon.cli.eval.ScreeningTally;
import java.util.ArrayList;
import java.util.List;

/** Parties of which it is known whether they are listed: what is found, and who raises an alert. */
final class ScreeningSection {

    private static final List<String> HEADER =
            List.of("", "queries", "listed", "recall (95 %)", "alerts", "per 1,000 not listed (95 %)");
    private static final int THOUSAND = 1000;

    private final Scorecard scorecard;

    ScreeningSection(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /**
     * Writes the figures by kind of query, and notes those of all.
     *
     * @param subject what was screened and what was known of it, as goals name it
     */
    void write(Markdown page, String subject, ScreeningEvaluation evaluation) {
        ScreeningTally all = evaluation.overall();
        int strangers = all.queries() - all.listed();
        scorecard.note(subject, "alerts per 1,000", strangers, all.alertsPerThousand(), perThousand(all));
        page.heading(3, Character.toUpperCase(subject.charAt(0)) + subject.substring(1));
        List<List<String>> rows = new ArrayList<>();
        evaluation.byKind().forEach((kind, tally) -> rows.add(row(kind, tally)));
        rows.add(row("all", all));
        page.table(HEADER, rows);
    }

    private static List<String> row(String kind, ScreeningTally tally) {
        boolean listed = tally.listed() > 0;
        boolean strangers = tally.queries() > tally.listed();
        return List.of(
                kind,
                Cell.count(tally.queries()),
                Cell.count(tally.listed()),
                listed ? Cell.both(tally.recall(), Interval.wilson(tally.found(), tally.listed())) : "",
                strangers ? Cell.count(tally.alerts()) : "",
                strangers ? Cell.both(tally.alertsPerThousand(), perThousand(tally)) : "");
    }

    private static Interval perThousand(ScreeningTally tally) {
        Interval share = Interval.wilson(tally.alerts(), tally.queries() - tally.listed());
        return new Interval(THOUSAND * share.low(), THOUSAND * share.high());
    }
}

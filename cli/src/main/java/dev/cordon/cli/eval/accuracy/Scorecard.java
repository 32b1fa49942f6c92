package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every figure that has a goal, beside its goal. Not thread-safe. */
final class Scorecard {

    private static final List<String> HEADER = List.of("what", "measure", "n", "measured", "95 %", "goal", "reached");

    private final Goals goals;
    private final List<List<String>> rows = new ArrayList<>();
    private int reached;

    Scorecard(Goals goals) {
        this.goals = goals;
    }

    /** Notes a figure, if a goal is set for it. */
    void note(String subject, String measure, int cases, double figure, Interval interval) {
        Optional<Goal> goal = goals.of(subject, measure);
        if (goal.isEmpty() || cases == 0) {
            return;
        }
        boolean met = goal.get().isReached(figure);
        reached += met ? 1 : 0;
        rows.add(List.of(
                subject,
                measure,
                Cell.count(cases),
                Cell.figure(figure),
                Cell.interval(interval),
                goal.get().text(),
                met ? "yes" : "no"));
    }

    /** The goal of a measure for a table, or nothing. */
    String goal(String subject, String measure) {
        return goals.of(subject, measure).map(Goal::text).orElse("");
    }

    void write(Markdown page) {
        page.paragraph(String.format(Locale.ROOT, "%d of %d goals are reached.", reached, rows.size()));
        page.table(HEADER, rows);
    }
}

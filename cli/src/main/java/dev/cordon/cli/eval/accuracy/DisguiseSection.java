package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.DisguiseReport;
import dev.cordon.cli.eval.DisguiseTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Listed names in disguise, by class and by script. */
final class DisguiseSection {

    private static final List<String> HEADER = List.of("", "n", "recall (95 %)", "hard negatives", "that alert");

    private final Scorecard scorecard;

    DisguiseSection(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    void write(Markdown page, DisguiseReport report) {
        DisguiseTally all = report.overall();
        scorecard.note("disguises, all classes", "recall", all.names(), all.recall(), all.interval());
        report.byClass().entrySet().stream()
                .filter(entry -> entry.getValue().names() > 0)
                .min(Comparator.comparingDouble(entry -> entry.getValue().recall()))
                .map(Map.Entry::getValue)
                .ifPresent(worst -> scorecard.note(
                        "disguises, worst class", "recall", worst.names(), worst.recall(), worst.interval()));
        page.heading(2, "Listed names in disguise");
        page.paragraph("Each name is screened by itself and must find its entry. Its hard negative, the name with its"
                + " longest word exchanged for another entry's in the same disguise, ought not to.");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("all", all));
        report.byClass().forEach((name, tally) -> rows.add(row(name, tally)));
        page.table(HEADER, rows);
        List<List<String>> scripts = new ArrayList<>();
        report.byScript().forEach((name, tally) -> scripts.add(row(name, tally)));
        page.table(HEADER, scripts);
    }

    private static List<String> row(String name, DisguiseTally tally) {
        return List.of(
                name,
                Cell.count(tally.names()),
                Cell.both(tally.recall(), tally.interval()),
                Cell.count(tally.negatives()),
                Cell.figure(tally.falseAlarms()));
    }
}

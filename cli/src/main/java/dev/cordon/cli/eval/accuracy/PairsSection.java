package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.Calibration;
import dev.cordon.cli.eval.Dimension;
import dev.cordon.cli.eval.Interval;
import dev.cordon.cli.eval.Measures;
import dev.cordon.cli.eval.PairReport;
import dev.cordon.cli.eval.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Labelled pairs: each file, then what it is made of, then whether scores are probabilities. */
final class PairsSection {

    /** Where precision and ranking mean nothing. */
    private static final String NONE = "–";
    /** Smaller groups are shown together. */
    private static final int GROUP_LEAST = 10;

    private static final List<String> FILE_HEADER = List.of(
            "pairs of", "n", "precision (95 %)", "recall (95 %)", "F1 (95 %)", "AUC (95 %)", "R@P.90 (95 %)", "goal");
    private static final List<String> GROUP_HEADER =
            List.of("of them", "n", "precision (95 %)", "recall (95 %)", "F1", "AUC");
    private static final List<String> CALIBRATION_HEADER = List.of("pairs of", "n", "calibration error", "Brier score");

    private final Scorecard scorecard;

    PairsSection(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    void write(Markdown page, List<MeasuredFile> files) {
        page.heading(2, "Pairs");
        page.paragraph(
                "F1 is at the default threshold, AUC is the area under the ROC curve, R@P.90 the recall at the best"
                        + " threshold of precision .9. Intervals of precision and recall are Wilson's; the others come from"
                        + " drawing clusters of pairs with replacement.");
        page.table(FILE_HEADER, files.stream().map(this::row).toList());
        for (MeasuredFile file : files) {
            groups(page, file);
        }
        page.heading(2, "Calibration");
        page.paragraph("The calibration error is the mean distance between score and share of equal parties, over ten"
                + " bins of equal width; the Brier score is the mean square of score less label.");
        page.table(
                CALIBRATION_HEADER,
                files.stream()
                        .filter(MeasuredFile::hasBothLabels)
                        .map(PairsSection::calibration)
                        .toList());
        files.forEach(file -> bins(page, file));
    }

    private List<String> row(MeasuredFile file) {
        Measures all = file.report().overall();
        boolean both = file.hasBothLabels();
        String name = file.subject();
        scorecard.note(
                name, "F1", all.pairs(), all.rates().f1(), file.intervals().f1());
        scorecard.note(name, "AUC", all.pairs(), all.auc(), file.intervals().auc());
        Interval recallAt90 = file.intervals().recallAtPrecision90();
        scorecard.note(name, "recall at precision .9", all.pairs(), all.recallAtPrecision90(), recallAt90);
        scorecard.note(name, "recall", all.positives(), all.rates().recall(), all.recall());
        double error = file.report().calibration().error();
        scorecard.note(name, "calibration error", all.pairs(), error, new Interval(Double.NaN, Double.NaN));
        return List.of(
                name,
                Cell.count(all.pairs()),
                both ? Cell.both(all.rates().precision(), all.precision()) : NONE,
                Cell.both(all.rates().recall(), all.recall()),
                both ? Cell.both(all.rates().f1(), file.intervals().f1()) : NONE,
                Cell.both(all.auc(), file.intervals().auc()),
                both ? Cell.both(all.recallAtPrecision90(), recallAt90) : NONE,
                goals(name));
    }

    private String goals(String subject) {
        List<String> goals = new ArrayList<>();
        for (String measure : List.of("F1", "AUC", "recall at precision .9", "recall")) {
            String goal = scorecard.goal(subject, measure);
            if (!goal.isEmpty()) {
                goals.add(measure + " " + goal);
            }
        }
        return String.join(", ", goals);
    }

    private void groups(Markdown page, MeasuredFile file) {
        PairReport report = file.report();
        List<List<String>> rows = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            SortedMap<String, Measures> groups = report.groups().get(dimension);
            if (groups != null && groups.size() > 1) {
                addGroups(rows, groups);
            }
        }
        Measures across = report.crossScript();
        if (across.pairs() > 0) {
            rows.add(groupRow("without a common script", across));
            if (file.subject().equals(RecordPairs.SUBJECT)) {
                scorecard.note(
                        "records across scripts",
                        "recall",
                        across.positives(),
                        across.rates().recall(),
                        across.recall());
                scorecard.note(
                        "records across scripts",
                        "precision",
                        across.found(),
                        across.rates().precision(),
                        across.precision());
            }
        }
        if (!rows.isEmpty()) {
            page.heading(3, file.subject());
            page.table(GROUP_HEADER, rows);
        }
        tiers(page, report);
    }

    private static void addGroups(List<List<String>> rows, SortedMap<String, Measures> groups) {
        int few = 0;
        int fewPairs = 0;
        int fewErrors = 0;
        for (var group : groups.entrySet()) {
            Measures measures = group.getValue();
            if (measures.pairs() >= GROUP_LEAST) {
                rows.add(groupRow(group.getKey(), measures));
            } else {
                few++;
                fewPairs += measures.pairs();
                fewErrors += measures.missed() + measures.falseAlarms();
            }
        }
        if (few > 0) {
            String errors = fewErrors == 1 ? " error" : " errors";
            rows.add(List.of(few + " smaller groups: " + fewErrors + errors, Cell.count(fewPairs), "", "", "", ""));
        }
    }

    private static List<String> groupRow(String name, Measures measures) {
        boolean positives = measures.positives() > 0;
        boolean both = positives && measures.positives() < measures.pairs();
        return List.of(
                name,
                Cell.count(measures.pairs()),
                measures.found() > 0 && positives
                        ? Cell.both(measures.rates().precision(), measures.precision())
                        : NONE,
                positives ? Cell.both(measures.rates().recall(), measures.recall()) : alarms(measures),
                both ? Cell.figure(measures.rates().f1()) : NONE,
                Cell.figure(measures.auc()));
    }

    /** Of pairs that are all different, the share called the same is what counts. */
    private static String alarms(Measures measures) {
        double share = (double) measures.falseAlarms() / measures.pairs();
        return "false alarms " + Cell.both(share, Interval.wilson(measures.falseAlarms(), measures.pairs()));
    }

    private static void tiers(Markdown page, PairReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (Tier tier : report.tiers()) {
            rows.add(List.of(
                    tier.name() + (tier.same() ? " same" : " different"),
                    Cell.count(tier.pairs()),
                    Cell.count(tier.errors()),
                    Cell.figure(tier.meanScore())));
        }
        page.table(List.of("label", "n", "errors", "mean score"), rows);
    }

    private static List<String> calibration(MeasuredFile file) {
        Calibration calibration = file.report().calibration();
        return List.of(
                file.subject(),
                Cell.count(file.report().overall().pairs()),
                Cell.figure(calibration.error()),
                Cell.figure(calibration.brier()));
    }

    private static void bins(Markdown page, MeasuredFile file) {
        if (!file.subject().equals(RecordPairs.SUBJECT)) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Calibration.Bin bin : file.report().calibration().bins()) {
            rows.add(List.of(
                    Cell.figure(bin.from()),
                    Cell.count(bin.pairs()),
                    Cell.figure(bin.meanScore()),
                    Cell.figure(bin.share())));
        }
        page.heading(3, file.subject());
        page.table(List.of("scores from", "n", "mean score", "share of equal parties"), rows);
    }
}

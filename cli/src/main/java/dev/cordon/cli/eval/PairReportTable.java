package dev.cordon.cli.eval;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reports on labelled pairs as a table for people. */
public final class PairReportTable {

    private static final String HEADER = "%-44s %7s %7s %7s %7s %7s %7s %7s %7s%n";
    private static final String ROW = "%-44s %,7d %7.4f %7.4f %7.4f %7.4f %7s %7s %7.4f%n";
    private static final int NAMES_SHOWN = 4;
    private static final int WIDTH = 44;

    private final PrintWriter out;
    private final PairScoring scoring;
    private final int errorsShown;

    /**
     * @param scoring     explains errors
     * @param errorsShown the most errors to tell
     */
    public PairReportTable(PrintWriter out, PairScoring scoring, int errorsShown) {
        this.out = out;
        this.scoring = scoring;
        this.errorsShown = errorsShown;
    }

    /** Prints the figures of each file, then over everything if there are several. */
    public void print(PairReport overall, List<PairReport> files) {
        out.printf(Locale.ROOT, HEADER, "", "pairs", "prec.", "recall", "F1", "best F1", "at", "AUC", "R@P.90");
        files.forEach(this::figures);
        if (files.size() > 1) {
            row("all " + files.size() + " files", overall.overall());
        }
        out.println();
        overall.errors().stream().limit(errorsShown).forEach(this::error);
        int left = overall.errors().size() - errorsShown;
        if (errorsShown > 0 && left > 0) {
            out.printf(Locale.ROOT, "… and %,d more errors%n", left);
        }
    }

    private void figures(PairReport report) {
        row(report.title(), report.overall());
        report.groups().forEach((dimension, groups) -> {
            if (groups.size() > 1) {
                groups.forEach((name, measures) -> row("  " + name, measures));
            }
        });
        if (report.crossScript().pairs() > 0) {
            row("  without a common script", report.crossScript());
        }
        for (Tier tier : report.tiers()) {
            out.printf(
                    Locale.ROOT,
                    "  %-42s %,7d   mean score %.3f, errors %d%n",
                    tier.name() + (tier.same() ? " same" : " different"),
                    tier.pairs(),
                    tier.meanScore(),
                    tier.errors());
        }
        out.printf(
                Locale.ROOT,
                "  %-42s         %.4f%n",
                "calibration error",
                report.calibration().error());
    }

    private void row(String title, Measures measures) {
        String shown = title.length() <= WIDTH ? title : title.substring(0, WIDTH - 1) + "…";
        out.printf(
                Locale.ROOT,
                ROW,
                shown,
                measures.pairs(),
                measures.rates().precision(),
                measures.rates().recall(),
                measures.rates().f1(),
                measures.bestF1(),
                Figure.text(measures.bestThreshold()),
                Figure.text(measures.auc()),
                measures.recallAtPrecision90());
    }

    private void error(ScoredPair error) {
        LabelledPair pair = error.pair();
        out.printf(
                Locale.ROOT,
                "%s %.4f  %s  |  %s  %s%n",
                pair.same() ? "MISSED" : "FALSE ALARM",
                error.score(),
                names(pair.left()),
                names(pair.right()),
                pair.groups().getOrDefault(Dimension.CATEGORY, ""));
        for (Evidence piece : scoring.evidence(pair)) {
            out.printf(
                    Locale.ROOT,
                    "    %+7.2f  %s: %s | %s (%s)%n",
                    piece.bits(),
                    piece.feature(),
                    piece.query(),
                    piece.listed(),
                    piece.detail());
        }
    }

    private static String names(Party party) {
        String shown =
                party.names().stream().limit(NAMES_SHOWN).map(PartyName::text).collect(Collectors.joining("; "));
        int more = party.names().size() - NAMES_SHOWN;
        return more > 0 ? shown + "; … " + more + " more" : shown;
    }
}

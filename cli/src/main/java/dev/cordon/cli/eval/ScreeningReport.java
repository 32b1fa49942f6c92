package dev.cordon.cli.eval;

import dev.cordon.core.party.PartyName;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reports on screened queries, as a table for people or as JSON whose properties are a contract. */
public final class ScreeningReport {

    private final ScreeningEvaluation evaluation;

    public ScreeningReport(ScreeningEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Recall and alerts per thousand with intervals of 95 %, overall and by kind, then the failures kept. */
    public void table(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-40s %9s %8s %9s %-19s %8s %10s %s%n",
                "",
                "queries",
                "listed",
                "recall",
                "  95 %",
                "alerts",
                "per 1,000",
                "  95 %");
        evaluation.byKind().forEach((kind, tally) -> row(out, kind, tally));
        row(out, "all", evaluation.overall());
        for (ScreeningEvaluation.Failure failure : evaluation.failures()) {
            String names = failure.query().party().names().stream()
                    .map(PartyName::text)
                    .collect(Collectors.joining("; "));
            String expected =
                    failure.query().expected().map(each -> "not found " + each).orElse("alert");
            String best = failure.best()
                    .map(hit -> String.format(
                            Locale.ROOT,
                            "%.4f %s %s",
                            hit.score(),
                            hit.entry().party().id(),
                            hit.matchedName() == null ? "" : hit.matchedName().text()))
                    .orElse("no hit");
            out.printf(Locale.ROOT, "  %s: %s | %s%n", expected, names, best);
        }
    }

    private static void row(PrintWriter out, String kind, ScreeningTally tally) {
        Interval recall = Interval.wilson(tally.found(), tally.listed());
        Interval alerts = Interval.wilson(tally.alerts(), tally.queries() - tally.listed());
        out.printf(
                Locale.ROOT,
                "%-40s %,9d %,8d %9s %-19s %,8d %10s %s%n",
                kind,
                tally.queries(),
                tally.listed(),
                tally.listed() == 0 ? "-" : String.format(Locale.ROOT, "%.4f", tally.recall()),
                tally.listed() == 0 ? "" : String.format(Locale.ROOT, "  %.4f to %.4f", recall.low(), recall.high()),
                tally.alerts(),
                tally.queries() == tally.listed() ? "-" : String.format(Locale.ROOT, "%.2f", tally.alertsPerThousand()),
                tally.queries() == tally.listed()
                        ? ""
                        : String.format(Locale.ROOT, "  %.2f to %.2f", 1000 * alerts.low(), 1000 * alerts.high()));
    }

    /** One object: queries, recall, alertsPerThousand, byKind, failures. */
    public String json() {
        ObjectNode root = node(evaluation.overall());
        ObjectNode kinds = root.putObject("byKind");
        evaluation.byKind().forEach((kind, tally) -> kinds.set(kind, node(tally)));
        ArrayNode failures = root.putArray("failures");
        for (ScreeningEvaluation.Failure failure : evaluation.failures()) {
            ObjectNode row = failures.addObject();
            row.put("kind", failure.query().kind());
            row.put("name", failure.query().party().primaryName().orElse(""));
            row.put("expected", failure.query().expected().orElse(null));
            failure.best().ifPresent(hit -> {
                row.put("hit", hit.entry().party().id());
                row.put("score", hit.score());
            });
        }
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode node(ScreeningTally tally) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("queries", tally.queries());
        node.put("listed", tally.listed());
        node.put("found", tally.found());
        node.put("alerts", tally.alerts());
        Figure.put(node, "recall", tally.recall());
        Interval recall = Interval.wilson(tally.found(), tally.listed());
        Figure.put(node, "recall", recall, tally.listed());
        int strangers = tally.queries() - tally.listed();
        Interval alerts = Interval.wilson(tally.alerts(), strangers);
        Figure.put(node, "alertsPerThousand", tally.alertsPerThousand());
        Figure.put(node, "alertsPerThousand", new Interval(1000 * alerts.low(), 1000 * alerts.high()), strangers);
        return node;
    }
}

package dev.cordon.cli.eval.payments;

import dev.cordon.cli.eval.Figure;
import dev.cordon.cli.eval.Interval;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Recall by element and by disguise, and false holds by reason, as a table or as JSON whose properties are a contract. */
public final class PaymentReport {

    private static final double MEDIAN = 0.5;
    private static final double P99 = 0.99;
    private static final double MILLIS = 1_000;

    private final List<PaymentTrial> trials;
    private final CleanRun clean;
    private final int errors;

    /** @param errors the most misses and false holds to tell */
    public PaymentReport(List<PaymentTrial> trials, CleanRun clean, int errors) {
        this.trials = List.copyOf(trials);
        this.clean = clean;
        this.errors = errors;
    }

    private Map<String, int[]> by(Function<PaymentTrial, String> group) {
        Map<String, int[]> tallies = new LinkedHashMap<>();
        for (PaymentTrial trial : trials) {
            int[] tally = tallies.computeIfAbsent(group.apply(trial), key -> new int[2]);
            tally[0]++;
            tally[1] += trial.held() ? 1 : 0;
        }
        return tallies;
    }

    public void table(PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %8s %8s  %s%n", "class of element", "n", "recall", "95 %");
        by(PaymentTrial::group).forEach((name, tally) -> row(out, name, tally));
        out.println();
        out.printf(Locale.ROOT, "%-28s %8s %8s  %s%n", "element", "n", "recall", "95 %");
        by(PaymentTrial::element).forEach((name, tally) -> row(out, name, tally));
        out.println();
        out.printf(Locale.ROOT, "%-28s %8s %8s  %s%n", "disguise", "n", "recall", "95 %");
        by(PaymentTrial::disguise).forEach((name, tally) -> row(out, name, tally));
        out.println();
        by(trial -> "all").forEach((name, tally) -> row(out, name, tally));
        trials.stream()
                .filter(trial -> !trial.held())
                .limit(errors)
                .forEach(trial -> out.println("  missed: " + trial.element() + ", " + trial.disguise() + ": '"
                        + trial.value() + "' of " + trial.entry()));
        if (clean.payments() > 0) {
            falseHolds(out);
            speed(out);
        }
    }

    private static void row(PrintWriter out, String name, int[] tally) {
        Interval interval = Interval.wilson(tally[1], tally[0]);
        out.printf(
                Locale.ROOT,
                "%-28s %,8d %8.4f  %.4f to %.4f%n",
                name,
                tally[0],
                (double) tally[1] / tally[0],
                interval.low(),
                interval.high());
    }

    private void falseHolds(PrintWriter out) {
        Interval interval = Interval.wilson(clean.held(), clean.payments());
        out.printf(
                Locale.ROOT,
                "%nclean payments %,d, held %,d: %.3f %% (95 %%: %.3f to %.3f)%n",
                clean.payments(),
                clean.held(),
                100.0 * clean.held() / clean.payments(),
                100 * interval.low(),
                100 * interval.high());
        out.printf(
                Locale.ROOT,
                "  of these %,d name a listed party, word for word; the others are %.3f %%%n",
                clean.heldForTheSameName(),
                100.0 * (clean.held() - clean.heldForTheSameName()) / clean.payments());
        Map<String, List<FalseHold>> reasons = new TreeMap<>();
        clean.holds()
                .forEach(hold -> reasons.computeIfAbsent(hold.why(), key -> new ArrayList<>())
                        .add(hold));
        reasons.forEach((why, all) -> out.printf(
                Locale.ROOT,
                "  %-40s %,6d payments%n",
                why,
                all.stream().mapToInt(FalseHold::number).distinct().count()));
        clean.holds().stream()
                .limit(errors)
                .forEach(hold -> out.println("  held: " + hold.number() + ", " + hold.why() + ": '" + hold.words()
                        + "' for " + hold.entry()));
    }

    private void speed(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "time of a processor per clean payment: median %.2f ms, p99 %.2f ms, mean %.2f ms; %,.0f payments a second and"
                        + " core%n",
                clean.percentile(MEDIAN),
                clean.percentile(P99),
                clean.meanMillis(),
                MILLIS / clean.meanMillis());
    }

    /** One object: classes, elements, disguises (each with n, recall, recallLow, recallHigh), cleanPayments, falseHolds, falseHoldsOfTheSameName, speed. */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode classes = root.putObject("classes");
        by(PaymentTrial::group).forEach((name, tally) -> put(classes.putObject(name), tally));
        ObjectNode elements = root.putObject("elements");
        by(PaymentTrial::element).forEach((name, tally) -> put(elements.putObject(name), tally));
        ObjectNode disguises = root.putObject("disguises");
        by(PaymentTrial::disguise).forEach((name, tally) -> put(disguises.putObject(name), tally));
        root.put("cleanPayments", clean.payments());
        root.put("falseHolds", clean.held());
        root.put("falseHoldsOfTheSameName", clean.heldForTheSameName());
        if (clean.payments() > 0) {
            ObjectNode speed = root.putObject("speed");
            Figure.put(speed, "medianMillis", clean.percentile(MEDIAN));
            Figure.put(speed, "p99Millis", clean.percentile(P99));
            Figure.put(speed, "meanMillis", clean.meanMillis());
        }
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void put(ObjectNode node, int[] tally) {
        node.put("n", tally[0]);
        Figure.put(node, "recall", (double) tally[1] / tally[0]);
        Figure.put(node, "recall", Interval.wilson(tally[1], tally[0]), tally[0]);
    }
}

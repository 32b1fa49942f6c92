package dev.cordon.cli.eval;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reports on names in disguise, as a table for people or as JSON whose properties are a contract. */
public final class DisguiseReport {

    private static final double PLACES = 1e6;

    private record Share(int hits, int cases) {
        static final Share NONE = new Share(0, 0);

        Share with(boolean hit) {
            return new Share(hits + (hit ? 1 : 0), cases + 1);
        }
    }

    private record Row(Share found, Share alarms) {
        static final Row EMPTY = new Row(Share.NONE, Share.NONE);

        Row with(DisguiseEvaluation.Trial trial) {
            return trial.stranger()
                    ? new Row(found, alarms.with(trial.found()))
                    : new Row(found.with(trial.found()), alarms);
        }
    }

    private final List<DisguiseEvaluation.Trial> trials;
    private final int missesShown;

    /** @param missesShown the most misses to tell */
    public DisguiseReport(List<DisguiseEvaluation.Trial> trials, int missesShown) {
        this.trials = List.copyOf(trials);
        this.missesShown = missesShown;
    }

    private Map<String, Row> by(Map<String, Row> rows, Function<DisguiseEvaluation.Trial, String> group) {
        for (DisguiseEvaluation.Trial trial : trials) {
            String key = group.apply(trial);
            rows.put(key, rows.getOrDefault(key, Row.EMPTY).with(trial));
        }
        return rows;
    }

    private Map<String, Row> byClass() {
        return by(new LinkedHashMap<>(), trial -> trial.disguise().label());
    }

    private Map<String, Row> byScript() {
        return by(new TreeMap<>(), DisguiseEvaluation.Trial::script);
    }

    private List<DisguiseEvaluation.Trial> misses() {
        return trials.stream()
                .filter(trial -> !trial.stranger() && !trial.found())
                .limit(missesShown)
                .toList();
    }

    /** Recall with intervals of 95 %, and how often the hard negative found the entry all the same. */
    public void table(PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %7s %8s  %-17s  %9s %8s%n", "", "n", "recall", "95 %", "negatives", "alarms");
        byClass().forEach((name, row) -> row(out, name, row));
        out.println();
        byScript().forEach((name, row) -> row(out, name, row));
        out.println();
        by(new TreeMap<>(), trial -> "all").forEach((name, row) -> row(out, name, row));
        misses().forEach(trial -> out.printf(
                Locale.ROOT,
                "  %s: '%s' does not find %s '%s'%n",
                trial.disguise().label(),
                trial.screened(),
                trial.entry(),
                trial.name()));
    }

    private static void row(PrintWriter out, String name, Row row) {
        Interval interval = Interval.wilson(row.found().hits(), row.found().cases());
        out.printf(
                Locale.ROOT,
                "%-28s %,7d %8.4f  %.4f to %.4f  %,9d %8.4f%n",
                name,
                row.found().cases(),
                share(row.found()),
                interval.low(),
                interval.high(),
                row.alarms().cases(),
                share(row.alarms()));
    }

    private static double share(Share share) {
        return share.cases() == 0 ? 0 : (double) share.hits() / share.cases();
    }

    /** One object: n, recall, falseAlarms, byClass, byScript, misses. */
    public String json() {
        ObjectNode root = node(by(new TreeMap<>(), trial -> "all").getOrDefault("all", Row.EMPTY));
        ObjectNode classes = root.putObject("byClass");
        byClass().forEach((name, row) -> classes.set(name, node(row)));
        ObjectNode scripts = root.putObject("byScript");
        byScript().forEach((name, row) -> scripts.set(name, node(row)));
        ArrayNode misses = root.putArray("misses");
        for (DisguiseEvaluation.Trial trial : misses()) {
            ObjectNode row = misses.addObject();
            row.put("class", trial.disguise().label());
            row.put("entry", trial.entry());
            row.put("name", trial.name());
            row.put("screened", trial.screened());
        }
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode node(Row row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Interval interval = Interval.wilson(row.found().hits(), row.found().cases());
        node.put("n", row.found().cases());
        node.put("recall", rounded(share(row.found())));
        node.put("recallLow", rounded(interval.low()));
        node.put("recallHigh", rounded(interval.high()));
        node.put("negatives", row.alarms().cases());
        node.put("falseAlarms", rounded(share(row.alarms())));
        return node;
    }

    private static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }
}

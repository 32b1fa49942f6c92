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

    private final List<DisguiseEvaluation.Trial> trials;
    private final int missesShown;

    /** @param missesShown the most misses to tell */
    public DisguiseReport(List<DisguiseEvaluation.Trial> trials, int missesShown) {
        this.trials = List.copyOf(trials);
        this.missesShown = missesShown;
    }

    /** All names together. */
    public DisguiseTally overall() {
        return by(new TreeMap<>(), trial -> "all").getOrDefault("all", DisguiseTally.NONE);
    }

    /** By the label of the class, in the order of the classes. */
    public Map<String, DisguiseTally> byClass() {
        return by(new LinkedHashMap<>(), trial -> trial.disguise().label());
    }

    /** By the scripts of the listed name. */
    public Map<String, DisguiseTally> byScript() {
        return by(new TreeMap<>(), DisguiseEvaluation.Trial::script);
    }

    private Map<String, DisguiseTally> by(
            Map<String, DisguiseTally> tallies, Function<DisguiseEvaluation.Trial, String> group) {
        for (DisguiseEvaluation.Trial trial : trials) {
            String key = group.apply(trial);
            tallies.put(key, tallies.getOrDefault(key, DisguiseTally.NONE).with(trial));
        }
        return tallies;
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
        byClass().forEach((name, tally) -> row(out, name, tally));
        out.println();
        byScript().forEach((name, tally) -> row(out, name, tally));
        out.println();
        row(out, "all", overall());
        misses().forEach(trial -> out.printf(
                Locale.ROOT,
                "  %s: '%s' does not find %s '%s'%n",
                trial.disguise().label(),
                trial.screened(),
                trial.entry(),
                trial.name()));
    }

    private static void row(PrintWriter out, String name, DisguiseTally tally) {
        out.printf(
                Locale.ROOT,
                "%-28s %,7d %8.4f  %.4f to %.4f  %,9d %8.4f%n",
                name,
                tally.names(),
                tally.recall(),
                tally.interval().low(),
                tally.interval().high(),
                tally.negatives(),
                tally.falseAlarms());
    }

    /** One object: n, recall, recallLow, recallHigh, negatives, falseAlarms, byClass, byScript, misses. */
    public String json() {
        ObjectNode root = node(overall());
        ObjectNode classes = root.putObject("byClass");
        byClass().forEach((name, tally) -> classes.set(name, node(tally)));
        ObjectNode scripts = root.putObject("byScript");
        byScript().forEach((name, tally) -> scripts.set(name, node(tally)));
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

    private static ObjectNode node(DisguiseTally tally) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("n", tally.names());
        Figure.put(node, "recall", tally.recall());
        Figure.put(node, "recall", tally.interval(), tally.names());
        node.put("negatives", tally.negatives());
        Figure.put(node, "falseAlarms", tally.falseAlarms());
        return node;
    }
}

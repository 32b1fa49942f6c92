package dev.cordon.cli.speed;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Times as a table for people, or as JSON whose properties are a contract: they may be added to and are never renamed.
 *
 * <pre>{@code
 * {"single":{"p50Micros":…,"p95Micros":…,"p99Micros":…,"p999Micros":…},
 *  "classes":{"exact":{"queries":…,"hits":…,"candidatesPerQuery":…,"p50Micros":…,…}},
 *  "throughputOneThread":…,"throughputAllThreads":…,"threads":…,"candidatesPerQuery":…,"entries":…,
 *  "heapBytes":…,"mappedBytes":…,"openMillis":…,"scale":[{"factor":10,"entries":…,"single":{…},…,"heapBytes":…,…}]}
 * }</pre>
 *
 * @param measured of the watchlist itself
 * @param scaled   of larger watchlists
 */
public record SpeedReport(Measured measured, List<Scaled> scaled) {

    /**
     * @param millis      to open the watchlist
     * @param heapBytes   that the watchlist and a screening thread keep
     * @param mappedBytes of the watchlist's file
     */
    public record Opening(double millis, long heapBytes, long mappedBytes) {}

    /**
     * @param result  times of one watchlist
     * @param opening what opening it took
     */
    public record Measured(SpeedResult result, Opening opening) {}

    /**
     * @param factor   by how much there are more entries
     * @param measured of that watchlist
     */
    public record Scaled(int factor, Measured measured) {}

    public SpeedReport {
        scaled = List.copyOf(scaled);
    }

    /** One row for each class. */
    public void table(PrintWriter out) {
        out.printf(
                "%-16s %8s %9s %9s %9s %9s %9s %10s %7s%n",
                "µs per query", "queries", "p50", "p95", "p99", "p99.9", "per s", "compared", "hits");
        measured.result().classes().forEach((label, each) -> row(out, label, each));
        row(out, "all", measured.result().all());
        scaled.forEach(each -> row(
                out, "× " + each.factor() + " entries", each.measured().result().all()));
        line(out, measured);
        scaled.forEach(each -> line(out, each.measured()));
    }

    private static void line(PrintWriter out, Measured of) {
        out.printf(
                Locale.ROOT,
                "%,d entries; %d threads: %,.0f queries per second; opened in %.1f ms; heap %,d bytes, mapped %,d bytes%n",
                of.result().entries(),
                of.result().threads(),
                of.result().throughputAllThreads(),
                of.opening().millis(),
                of.opening().heapBytes(),
                of.opening().mappedBytes());
    }

    private static void row(PrintWriter out, String label, SpeedResult.OfClass row) {
        Latencies times = row.latencies();
        out.printf(
                Locale.ROOT,
                "%-16s %8d %9.1f %9.1f %9.1f %9.1f %9.0f %10.1f %7d%n",
                label,
                times.count(),
                times.micros(50),
                times.micros(95),
                times.micros(99),
                times.micros(99.9),
                times.perSecond(),
                row.candidatesPerQuery(),
                row.hits());
    }

    /** One object. */
    public String json() {
        ObjectNode root = node(measured);
        ArrayNode factors = root.putArray("scale");
        for (Scaled each : scaled) {
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            row.put("factor", each.factor());
            factors.add(row.setAll(node(each.measured())));
        }
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode node(Measured measured) {
        SpeedResult result = measured.result();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        SpeedResult.OfClass all = result.all();
        percentiles(node.putObject("single"), all.latencies());
        ObjectNode classes = node.putObject("classes");
        for (Map.Entry<String, SpeedResult.OfClass> each : result.classes().entrySet()) {
            ObjectNode row = classes.putObject(each.getKey());
            row.put("queries", each.getValue().latencies().count());
            row.put("hits", each.getValue().hits());
            row.put("candidatesPerQuery", each.getValue().candidatesPerQuery());
            percentiles(row, each.getValue().latencies());
        }
        node.put("throughputOneThread", all.latencies().perSecond());
        node.put("throughputAllThreads", result.throughputAllThreads());
        node.put("threads", result.threads());
        node.put("candidatesPerQuery", all.candidatesPerQuery());
        node.put("entries", result.entries());
        node.put("heapBytes", measured.opening().heapBytes());
        node.put("mappedBytes", measured.opening().mappedBytes());
        node.put("openMillis", measured.opening().millis());
        return node;
    }

    private static void percentiles(ObjectNode node, Latencies times) {
        node.put("p50Micros", times.micros(50));
        node.put("p95Micros", times.micros(95));
        node.put("p99Micros", times.micros(99));
        node.put("p999Micros", times.micros(99.9));
    }
}

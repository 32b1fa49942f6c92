package dev.cordon.cli.eval;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reports on listed names screened as they stand, as a table for people or as JSON whose properties are a contract. */
public final class SelfReport {

    private final SelfSearch.Result result;
    private final int failuresShown;

    /** @param failuresShown the most failures to tell */
    public SelfReport(SelfSearch.Result result, int failuresShown) {
        this.result = result;
        this.failuresShown = failuresShown;
    }

    /** One line of figures, then the failures. */
    public void table(PrintWriter out, double seconds) {
        out.printf(
                Locale.ROOT,
                "%,d of %,d names of %,d entries find their own entry first: %.3f %% (%.1f s)%n",
                found(),
                result.names(),
                result.entries(),
                100 * share(),
                seconds);
        for (SelfSearch.Failure failure : shown()) {
            out.println("  " + failure.entry() + "  '" + failure.name() + "': " + failure.outcome());
        }
        int more = result.failures().size() - shown().size();
        if (more > 0) {
            out.printf(Locale.ROOT, "  … and %,d more%n", more);
        }
    }

    /** One object: entries, names, found, share, errors. */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("entries", result.entries());
        root.put("names", result.names());
        root.put("found", found());
        Figure.put(root, "share", share());
        ArrayNode errors = root.putArray("errors");
        for (SelfSearch.Failure failure : shown()) {
            ObjectNode row = errors.addObject();
            row.put("entry", failure.entry());
            row.put("name", failure.name());
            row.put("outcome", failure.outcome());
        }
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private long found() {
        return result.names() - result.failures().size();
    }

    /** Share of the names that find their entry; 1 if there are none. */
    private double share() {
        return result.names() == 0 ? 1 : (double) found() / result.names();
    }

    private List<SelfSearch.Failure> shown() {
        return result.failures().stream().limit(failuresShown).toList();
    }
}

package dev.cordon.cli.eval;

import dev.cordon.core.screen.Hit;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reports on what the index loses, as a table for people or as JSON whose properties are a contract. */
public final class RetrievalReport {

    private static final String HEADER = "%-40s %9s %9s %7s %9s %8s %8s %8s%n";
    private static final String ROW = "%-40s %,9d %,9d %,7d %9.6f %,8d %,8d %,8d%n";

    private final RetrievalEvaluation.Result result;
    private final int lossesShown;

    /** @param lossesShown the most losses to tell */
    public RetrievalReport(RetrievalEvaluation.Result result, int lossesShown) {
        this.result = result;
        this.lossesShown = lossesShown;
    }

    /** Losses by kind of query and overall, then each loss that is to be told. */
    public void table(PrintWriter out) {
        out.printf(Locale.ROOT, HEADER, "", "queries", "hits", "lost", "rate", "matches", "weaker", "cleared");
        result.byKind().forEach((kind, tally) -> row(out, kind, tally));
        row(out, "all", result.overall());
        for (RetrievalEvaluation.Loss loss : shown()) {
            Hit hit = loss.hit();
            out.printf(
                    Locale.ROOT,
                    "  lost: '%s' finds %s at %.4f only by comparing every entry (%s; %s)%n",
                    name(loss),
                    hit.entry().party().id(),
                    hit.score(),
                    matched(hit),
                    loss.query().kind());
        }
        int more = result.losses().size() - lossesShown;
        if (lossesShown > 0 && more > 0) {
            out.printf(Locale.ROOT, "  … and %,d more%n", more);
        }
    }

    private static void row(PrintWriter out, String kind, RetrievalTally tally) {
        out.printf(
                Locale.ROOT,
                ROW,
                kind,
                tally.queries(),
                tally.hits(),
                tally.lost(),
                tally.lossRate(),
                tally.lostMatches(),
                tally.weaker(),
                tally.cleared());
    }

    /** One object: queries, hits, lost, lossRate, lostMatches, weaker, cleared, byClass, errors. */
    public String json() {
        ObjectNode root = node(result.overall());
        ObjectNode classes = root.putObject("byClass");
        result.byKind().forEach((kind, tally) -> classes.set(kind, node(tally)));
        ArrayNode errors = root.putArray("errors");
        for (RetrievalEvaluation.Loss loss : shown()) {
            ObjectNode row = errors.addObject();
            row.put("class", loss.query().kind());
            row.put("name", name(loss));
            row.put("entry", loss.hit().entry().party().id());
            row.put("matchedName", matched(loss.hit()));
            Figure.put(row, "score", loss.hit().score());
        }
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode node(RetrievalTally tally) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("queries", tally.queries());
        node.put("hits", tally.hits());
        node.put("lost", tally.lost());
        Figure.put(node, "lossRate", tally.lossRate());
        node.put("lostMatches", tally.lostMatches());
        node.put("weaker", tally.weaker());
        node.put("cleared", tally.cleared());
        return node;
    }

    private List<RetrievalEvaluation.Loss> shown() {
        return result.losses().stream().limit(lossesShown).toList();
    }

    private static String name(RetrievalEvaluation.Loss loss) {
        return loss.query().party().primaryName().orElse("");
    }

    private static String matched(Hit hit) {
        return hit.matchedName() == null ? "by identifier" : hit.matchedName().text();
    }
}

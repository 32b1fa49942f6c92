package dev.cordon.cli.eval;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.PartyName;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports on labelled pairs as JSON. The names of its properties are a contract: they may be added to and are never
 * renamed. A measure that has no value, as the AUC of pairs that are all the same, is null.
 *
 * <pre>{@code
 * {"pairs":…,"precision":…,"recall":…,"f1":…,"bestF1":…,"bestThreshold":…,"auc":…,"recallAtPrecision90":…,
 *  "byCategory":{"…":{…}},"byScript":{"Han|Latin":{…}},"byKind":{…},"bySchema":{…},"crossScript":{…},"calibrationError":…,"brierScore":…,
 *  "byTier":[{"tier":"STRONG","label":1,"pairs":…,"errors":…,"meanScore":…}],
 *  "files":[{"file":"…",…}],"errors":[{"label":1,"score":…,"bits":…,"left":[…],"right":[…],"evidence":[…]}]}
 * }</pre>
 */
public final class PairReportJson {

    private final JsonMapper mapper = new JsonMapper();
    private final PairScoring scoring;
    private final int errorsShown;

    /**
     * @param scoring     explains errors
     * @param errorsShown the most errors to tell
     */
    public PairReportJson(PairScoring scoring, int errorsShown) {
        this.scoring = scoring;
        this.errorsShown = errorsShown;
    }

    /** The figures over everything, with those of each file. */
    public String write(PairReport overall, List<PairReport> files) {
        ObjectNode root = node(overall);
        ArrayNode each = root.putArray("files");
        for (PairReport file : files) {
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            row.put("file", file.title());
            each.add(row.setAll(node(file)));
        }
        if (errorsShown > 0) {
            ArrayNode errors = root.putArray("errors");
            overall.errors().stream().limit(errorsShown).map(this::error).forEach(errors::add);
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode node(PairReport report) {
        ObjectNode node = node(report.overall());
        for (Dimension dimension : Dimension.values()) {
            SortedMap<String, Measures> groups = report.groups().get(dimension);
            node.set(dimension.key(), groups == null ? JsonNodeFactory.instance.objectNode() : node(groups));
        }
        node.set("crossScript", node(report.crossScript()));
        Figure.put(node, "calibrationError", report.calibration().error());
        Figure.put(node, "brierScore", report.calibration().brier());
        ArrayNode bins = node.putArray("calibration");
        for (Calibration.Bin bin : report.calibration().bins()) {
            ObjectNode row = bins.addObject();
            Figure.put(row, "from", bin.from());
            row.put("pairs", bin.pairs());
            Figure.put(row, "meanScore", bin.meanScore());
            Figure.put(row, "share", bin.share());
        }
        ArrayNode tiers = node.putArray("byTier");
        for (Tier tier : report.tiers()) {
            ObjectNode row = tiers.addObject();
            row.put("tier", tier.name());
            row.put("label", tier.same() ? 1 : 0);
            row.put("pairs", tier.pairs());
            row.put("errors", tier.errors());
            Figure.put(row, "meanScore", tier.meanScore());
        }
        return node;
    }

    private static ObjectNode node(SortedMap<String, Measures> groups) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        groups.forEach((name, measures) -> node.set(name, node(measures)));
        return node;
    }

    private static ObjectNode node(Measures measures) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("pairs", measures.pairs());
        node.put("positives", measures.positives());
        node.put("missed", measures.missed());
        node.put("falseAlarms", measures.falseAlarms());
        Figure.put(node, "precision", measures.rates().precision());
        Figure.put(node, "precision", measures.precision(), measures.found());
        Figure.put(node, "recall", measures.rates().recall());
        Figure.put(node, "recall", measures.recall(), measures.positives());
        Figure.put(node, "f1", measures.rates().f1());
        Figure.put(node, "bestF1", measures.bestF1());
        Figure.put(node, "bestThreshold", measures.bestThreshold());
        Figure.put(node, "auc", measures.auc());
        Figure.put(node, "recallAtPrecision90", measures.recallAtPrecision90());
        return node;
    }

    private ObjectNode error(ScoredPair error) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("label", error.pair().same() ? 1 : 0);
        Figure.put(node, "score", error.score());
        Figure.put(node, "bits", error.centibits() / 100.0);
        names(node.putArray("left"), error.pair().left().names());
        names(node.putArray("right"), error.pair().right().names());
        error.pair().groups().forEach((dimension, group) -> node.put(dimension.key(), group));
        ArrayNode pieces = node.putArray("evidence");
        for (Evidence piece : scoring.evidence(error.pair())) {
            ObjectNode row = pieces.addObject();
            row.put("feature", piece.feature());
            row.put("left", piece.query());
            row.put("right", piece.listed());
            Figure.put(row, "bits", piece.bits());
            row.put("detail", piece.detail());
        }
        return node;
    }

    private static void names(ArrayNode array, List<PartyName> names) {
        names.forEach(name -> array.add(name.text()));
    }
}

package dev.cordon.server.yente;

import dev.cordon.core.match.Evidence;
import dev.cordon.server.http.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evidence in the shape of yente's explanations: one per feature. The score of a feature is its weight in bits, so what
 * speaks against is negative, and the features add up to the whole.
 */
final class Explanations {

    private static final double CENTI = 100.0;

    private Explanations() {}

    static ObjectNode of(List<Evidence> evidence) {
        Map<String, ObjectNode> features = new LinkedHashMap<>();
        for (Evidence piece : evidence) {
            String feature = piece.feature().replace(' ', '_');
            ObjectNode known = features.get(feature);
            if (known == null) {
                features.put(feature, feature(piece));
            } else {
                known.put("detail", known.get("detail").asString() + "; " + detail(piece));
                long centibits = Math.round(known.get("score").asDouble() * CENTI) + piece.centibits();
                known.put("score", centibits / CENTI);
                known.putNull("query");
                known.putNull("candidate");
            }
        }
        ObjectNode explanations = Json.object();
        features.forEach(explanations::set);
        return explanations;
    }

    private static ObjectNode feature(Evidence piece) {
        ObjectNode node = Json.object();
        node.put("detail", detail(piece));
        node.put("score", piece.bits());
        value(node, "query", piece.query());
        value(node, "candidate", piece.listed());
        return node;
    }

    private static String detail(Evidence piece) {
        return String.format(java.util.Locale.ROOT, "%s (%+.2f bits)", piece.detail(), piece.bits());
    }

    private static void value(ObjectNode node, String name, String value) {
        if (value.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }
}

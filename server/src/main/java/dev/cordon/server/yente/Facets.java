package dev.cordon.server.yente;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.server.ftm.Datasets;
import dev.cordon.server.ftm.EntityView;
import dev.cordon.server.ftm.Schemata;
import dev.cordon.server.ftm.Topics;
import dev.cordon.server.http.Json;
import dev.cordon.server.live.Engine;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How many hits there are by country, topic, dataset and so on. */
final class Facets {

    static final List<String> DEFAULT = List.of("countries", "topics", "datasets");

    private static final int MOST_VALUES = 1_000;

    private Facets() {}

    static ObjectNode of(List<EntityView> hits, Set<String> wanted, Engine engine) {
        ObjectNode facets = Json.object();
        for (String facet : wanted) {
            String title = title(facet);
            if (!title.isEmpty()) {
                ObjectNode node = facets.putObject(facet);
                node.put("label", title);
                node.set("values", values(hits, facet, engine));
            }
        }
        return facets;
    }

    private static String title(String facet) {
        return switch (facet) {
            case "countries" -> "Countries";
            case "topics" -> "Topics";
            case "datasets" -> "Data sources";
            case "schema" -> "Entity types";
            case "identifiers" -> "Identifiers";
            case "genders" -> "Genders";
            default -> "";
        };
    }

    private static ArrayNode values(List<EntityView> hits, String facet, Engine engine) {
        Map<String, Integer> counts = new HashMap<>();
        hits.forEach(entity -> of(entity, facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
        ArrayNode values = Json.array();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .forEach(count -> {
                    ObjectNode value = values.addObject();
                    value.put("name", count.getKey());
                    value.put("label", label(facet, count.getKey(), engine));
                    value.put("count", count.getValue());
                });
        return values;
    }

    private static Collection<String> of(EntityView entity, String facet) {
        return switch (facet) {
            case "countries" -> entity.countries();
            case "topics" -> entity.values("topics");
            case "datasets" -> List.of(entity.dataset());
            case "schema" -> List.of(entity.schema());
            case "identifiers" -> entity.valuesOfType("identifier");
            case "genders" -> entity.valuesOfType("gender");
            default -> List.of();
        };
    }

    private static String label(String facet, String value, Engine engine) {
        return switch (facet) {
            case "countries" -> country(value);
            case "topics" -> Topics.label(value);
            case "datasets" -> dataset(value, engine);
            case "schema" ->
                Schemata.all().find(value).map(found -> found.plural()).orElse(value);
            default -> value;
        };
    }

    private static String country(String code) {
        if (code.length() != 2) {
            return code;
        }
        return new Locale.Builder()
                .setRegion(code.toUpperCase(Locale.ROOT))
                .build()
                .getDisplayCountry(Locale.ENGLISH);
    }

    private static String dataset(String name, Engine engine) {
        return engine.info().lists().stream()
                .filter(list -> Datasets.nameOf(list.id()).equals(name))
                .map(ListInfo::title)
                .findFirst()
                .orElse(name);
    }
}

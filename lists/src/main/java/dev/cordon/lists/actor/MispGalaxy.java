package dev.cordon.lists.actor;

import dev.cordon.core.network.Source;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.core.network.actor.ThreatActor.Similarity;
import dev.cordon.lists.json.JsonElements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A cluster of the MISP galaxy: values with synonyms. Who uses a synonym stands in {@code name-attribution} and
 * {@code origin:}; how sure it is that two clusters are the same, in tags of estimative language.
 */
final class MispGalaxy {

    private static final String LIKELIHOOD = "estimative-language:likelihood-probability=";
    private static final Map<String, String> PRODUCERS = producers();
    private static final List<String> TARGETS = List.of(
            "targeted-sector", "cfr-target-category", "cfr-suspected-victims", "suspected-victims", "target-category");

    private final String file;

    MispGalaxy(String file) {
        this.file = file;
    }

    List<ThreatActor> read(InputStream content) throws IOException {
        List<ThreatActor> actors = new ArrayList<>();
        try (JsonElements elements = new JsonElements(file, content, "values")) {
            String title = elements.head().getOrDefault("name", "galaxy cluster");
            String keeper = elements.head().getOrDefault("type", "").startsWith("microsoft") ? "Microsoft" : "";
            for (Optional<JsonNode> each = elements.next(); each.isPresent(); each = elements.next()) {
                if (!ActorKey.of(each.get().path("value").asString("")).isEmpty()) {
                    actors.add(actor(each.get(), title, keeper));
                }
            }
        }
        return actors;
    }

    private static ThreatActor actor(JsonNode value, String title, String keeper) {
        JsonNode meta = value.path("meta");
        String own = value.path("value").asString("");
        Map<String, Set<String>> users = new LinkedHashMap<>();
        users.put(own, new LinkedHashSet<>(keeper.isEmpty() ? Set.of() : Set.of(keeper)));
        meta.path("synonyms").forEach(name -> users.putIfAbsent(name.asString(""), new LinkedHashSet<>()));
        attribute(meta, users);
        List<ActorName> names = new ArrayList<>();
        users.forEach((name, by) -> {
            if (!ActorKey.of(name).isEmpty()) {
                names.add(new ActorName(name, List.copyOf(by)));
            }
        });
        List<String> targets = new ArrayList<>();
        TARGETS.forEach(property -> meta.path(property).forEach(target -> targets.add(target.asString(""))));
        return new ThreatActor(
                value.path("uuid").asString(own),
                names,
                meta.path("country").asString(""),
                StixActors.plain(value.path("description").asString("")),
                targets,
                similar(value),
                new Source("MISP", Source.Role.VENDOR, "galaxy " + title + ", " + own, null, confidence(meta)));
    }

    private static String confidence(JsonNode meta) {
        String confidence = meta.path("attribution-confidence").asString("");
        return confidence.isEmpty() ? "" : "attribution-confidence " + confidence;
    }

    private static void attribute(JsonNode meta, Map<String, Set<String>> users) {
        for (JsonNode each : meta.path("name-attribution")) {
            String text = each.asString("");
            int colon = text.lastIndexOf(':');
            if (colon > 0) {
                String id = text.substring(colon + 1);
                String producer =
                        PRODUCERS.getOrDefault(id, "MISP producer " + id.substring(0, Math.min(8, id.length())));
                users.computeIfAbsent(text.substring(0, colon), any -> new LinkedHashSet<>())
                        .add(producer);
            }
        }
        for (Map.Entry<String, JsonNode> each : meta.properties()) {
            if (each.getKey().startsWith("origin:")) {
                users.computeIfAbsent(each.getKey().substring("origin:".length()), any -> new LinkedHashSet<>())
                        .add(each.getValue().asString(""));
            }
        }
    }

    private static List<Similarity> similar(JsonNode value) {
        List<Similarity> similar = new ArrayList<>();
        for (JsonNode related : value.path("related")) {
            if (related.path("type").asString("").equals("similar")) {
                String likelihood = "";
                for (JsonNode tag : related.path("tags")) {
                    if (tag.asString("").startsWith(LIKELIHOOD)) {
                        likelihood = tag.asString("")
                                .substring(LIKELIHOOD.length())
                                .replace("\"", "")
                                .replace('-', ' ');
                    }
                }
                similar.add(new Similarity(related.path("dest-uuid").asString(""), likelihood));
            }
        }
        return similar;
    }

    private static Map<String, String> producers() {
        Map<String, String> producers = new TreeMap<>();
        try (InputStream table = MispGalaxy.class.getResourceAsStream("misp-producers.tsv")) {
            if (table == null) {
                throw new IllegalStateException("misp-producers.tsv is missing from the jar");
            }
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(row -> producers.put(row[0], row[1]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Map.copyOf(producers);
    }
}

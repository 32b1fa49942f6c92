package dev.cordon.lists.actor;

import dev.cordon.core.network.Source;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.json.JsonElements;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Intrusion sets and threat actors of STIX, as MITRE ATT&amp;CK publishes them. ATT&amp;CK says by a citation for each alias
 * who uses it.
 */
final class StixActors {

    private static final Pattern CITATION = Pattern.compile("\\(Citation: ([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");
    private static final int LONGEST_DESCRIPTION = 400;

    private final String file;

    StixActors(String file) {
        this.file = file;
    }

    /** Revoked and deprecated objects are left out, as their publisher asks. */
    List<ThreatActor> read(InputStream content, boolean bundle) throws IOException {
        List<ThreatActor> actors = new ArrayList<>();
        try (JsonElements elements = new JsonElements(file, content, bundle ? "objects" : null)) {
            for (Optional<JsonNode> each = elements.next(); each.isPresent(); each = elements.next()) {
                String type = each.get().path("type").asString("");
                boolean live = !each.get().path("revoked").asBoolean(false)
                        && !each.get().path("x_mitre_deprecated").asBoolean(false);
                if ((type.equals("intrusion-set") || type.equals("threat-actor")) && live) {
                    actors.add(actor(each.get()));
                }
            }
        }
        return actors;
    }

    private static ThreatActor actor(JsonNode object) {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        boolean mitre = false;
        String own = object.path("name").asString("");
        users.put(own, new LinkedHashSet<>());
        object.path("aliases").forEach(alias -> users.putIfAbsent(alias.asString(""), new LinkedHashSet<>()));
        for (JsonNode reference : object.path("external_references")) {
            String name = reference.path("source_name").asString("");
            String id = reference.path("external_id").asString("");
            if (name.startsWith("mitre-") && !id.isEmpty()) {
                mitre = true;
                users.put(id, new LinkedHashSet<>(Set.of("MITRE ATT&CK")));
            } else if (users.containsKey(name)) {
                Matcher cited = CITATION.matcher(reference.path("description").asString(""));
                while (cited.find()) {
                    users.get(name).add(cited.group(1).strip());
                }
            }
        }
        List<ActorName> names = new ArrayList<>();
        users.forEach((name, by) -> {
            if (!ActorKey.of(name).isEmpty()) {
                names.add(new ActorName(name, List.copyOf(by)));
            }
        });
        String publisher = mitre ? "MITRE ATT&CK" : "STIX";
        return new ThreatActor(
                object.path("id").asString(""),
                names,
                "",
                plain(object.path("description").asString("")),
                List.of(),
                List.of(),
                new Source(publisher, Source.Role.VENDOR, "intrusion set " + own, day(object), ""));
    }

    private static @Nullable PartialDate day(JsonNode object) {
        String modified = object.path("modified").asString("");
        return modified.length() < 10 ? null : PartialDate.parse(modified.substring(0, 10));
    }

    /** Text without links and citations, cut at the end of a sentence. */
    static String plain(String text) {
        String plain = LINK.matcher(CITATION.matcher(text).replaceAll(""))
                .replaceAll("$1")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() <= LONGEST_DESCRIPTION) {
            return plain;
        }
        int end = plain.lastIndexOf(". ", LONGEST_DESCRIPTION);
        return end > 0 ? plain.substring(0, end + 1) : plain.substring(0, LONGEST_DESCRIPTION) + "…";
    }
}

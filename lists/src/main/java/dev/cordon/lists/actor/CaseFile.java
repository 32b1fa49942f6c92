package dev.cordon.lists.actor;

import dev.cordon.core.network.Source;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.claim.CaseParty;
import dev.cordon.core.network.claim.Claim;
import dev.cordon.core.network.claim.Confidence;
import dev.cordon.core.network.claim.Incident;
import dev.cordon.core.network.claim.SpeechAct;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A case file: facts on actors, parties, claims and incidents, each with its source. JSON; {@code docs/network.md} says what
 * stands in it.
 */
final class CaseFile {

    private final String file;
    private final Map<String, JsonNode> sources = new HashMap<>();

    CaseFile(String file) {
        this.file = file;
    }

    CaseFacts read(InputStream content) throws IOException {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(content);
        } catch (JacksonException e) {
            throw new ListException(file, 0, "no valid JSON: " + e.getOriginalMessage(), e);
        }
        for (Map.Entry<String, JsonNode> source : root.path("sources").properties()) {
            sources.put(source.getKey(), source.getValue());
        }
        return new CaseFacts(
                all(root, "actors", this::actor),
                all(root, "parties", this::party),
                all(root, "claims", this::claim),
                all(root, "incidents", CaseFile::incident));
    }

    private <T> List<T> all(JsonNode root, String section, Function<JsonNode, T> reader) throws ListException {
        List<T> read = new ArrayList<>();
        for (JsonNode each : root.path(section)) {
            try {
                read.add(reader.apply(each));
            } catch (IllegalArgumentException e) {
                String id = each.path("id").asString("without id");
                throw new ListException(file, 0, section + ", " + id + ": " + e.getMessage(), e);
            }
        }
        return read;
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }

    private static String required(JsonNode node, String property) {
        String text = text(node, property);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("lacks '" + property + "'");
        }
        return text;
    }

    private static List<String> texts(JsonNode node, String property) {
        List<String> texts = new ArrayList<>();
        node.path(property).forEach(each -> texts.add(each.asString("")));
        return texts;
    }

    private static @Nullable PartialDate date(JsonNode node, String property) {
        String text = text(node, property);
        return text.isEmpty() ? null : PartialDate.parse(text);
    }

    private Source source(JsonNode node) {
        String id = required(node, "source");
        JsonNode source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException("its source '" + id + "' is not in the file");
        }
        return new Source(
                required(source, "publisher"),
                Source.Role.ofLabel(required(source, "role")),
                required(source, "title"),
                date(source, "published"),
                text(node, "quote"));
    }

    private ThreatActor actor(JsonNode node) {
        List<ActorName> names = new ArrayList<>();
        for (JsonNode name : node.path("names")) {
            names.add(new ActorName(required(name, "text"), texts(name, "usedBy")));
        }
        return new ThreatActor(
                required(node, "id"),
                names,
                text(node, "country"),
                text(node, "description"),
                texts(node, "targets"),
                List.of(),
                source(node));
    }

    private CaseParty party(JsonNode node) {
        String id = required(node, "id");
        Party.Builder party = Party.builder("case:" + id, PartyKind.ofLabel(required(node, "kind")));
        NameType type = NameType.PRIMARY;
        for (String name : texts(node, "names")) {
            party.name(PartyName.of(name, type, AliasStrength.STRONG));
            type = NameType.ALIAS;
        }
        PartialDate born = date(node, "born");
        if (born != null) {
            party.date(DateFact.birth(born));
        }
        texts(node, "countries").forEach(country -> party.country(CountryFact.of(CountryRole.NATIONALITY, country)));
        for (Map.Entry<String, JsonNode> each : node.path("identifiers").properties()) {
            party.identifier(Identifier.of(
                    IdentifierType.valueOf(each.getKey().toUpperCase(Locale.ROOT)),
                    each.getValue().asString("")));
        }
        List<Tie> ties = new ArrayList<>();
        for (JsonNode tie : node.path("ties")) {
            ties.add(new Tie(
                    id,
                    required(tie, "to"),
                    TieKind.ofLabel(required(tie, "kind")),
                    text(tie, "label"),
                    null,
                    date(tie, "since"),
                    date(tie, "until"),
                    source(tie)));
        }
        return new CaseParty(id, party.build(), text(node, "note"), ties);
    }

    private Claim claim(JsonNode node) {
        String speaker = required(node, "speaker");
        JsonNode said = node.path("confidence");
        Confidence confidence = said.isObject()
                ? new Confidence(
                        required(said, "term"),
                        Confidence.Scale.valueOf(required(said, "scale").toUpperCase(Locale.ROOT)),
                        said.has("analytic") ? text(said, "analytic") : null,
                        speaker)
                : null;
        return new Claim(
                required(node, "id"),
                texts(node, "about"),
                required(node, "says"),
                SpeechAct.ofLabel(required(node, "act")),
                speaker,
                confidence,
                source(node),
                texts(node, "answers"));
    }

    private static Incident incident(JsonNode node) {
        PartialDate period = date(node, "period");
        if (period == null) {
            throw new IllegalArgumentException("lacks 'period'");
        }
        List<Incident.Target> targets = new ArrayList<>();
        for (JsonNode target : node.path("targets")) {
            targets.add(new Incident.Target(
                    required(target, "name"),
                    text(target, "sector"),
                    text(target, "country").toUpperCase(Locale.ROOT)));
        }
        return new Incident(
                required(node, "id"),
                required(node, "title"),
                period,
                targets,
                text(node, "note"),
                texts(node, "claims"));
    }
}

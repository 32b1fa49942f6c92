package dev.cordon.cli.eval;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.core.party.ftm.FtmReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labelled pairs of records in the layout of OpenSanctions Pairs, one object a line: {@code
 * {"left":{"id":…,"schema":…,"properties":{…}},"right":{…},"judgement":"positive"}}. Optional are {@code category}, and
 * {@code cluster} for pairs that must stay in one part. Pairs judged {@code unsure} are passed over. Lines in the layout
 * of nomenklatura's checks are read too: {@code {"match":true,"schema":"Person","query":{"name":…},"candidate":{…}}}.
 */
public final class RecordPairFile {

    private final JsonMapper mapper = new JsonMapper();
    private final Path path;

    public RecordPairFile(Path path) {
        this.path = path;
    }

    /**
     * Hands all pairs of a part to the sink.
     *
     * @throws IOException if the file cannot be read, or a line is no such pair; says which line and why
     */
    public void read(PartChoice part, Consumer<LabelledPair> sink) throws IOException {
        long number = 0;
        try (BufferedReader lines = TextFile.open(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    accept(line, part, sink);
                }
            }
        } catch (FileSystemException e) {
            throw e; // names the file itself
        } catch (JacksonException e) {
            throw new IOException(path + ", line " + number + ": no JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | IOException e) {
            throw new IOException(path + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private void accept(String line, PartChoice part, Consumer<LabelledPair> sink) {
        JsonNode row = mapper.readTree(line);
        boolean check = row.path("match").isBoolean();
        Party left = FtmReader.party(check ? checked(row, "query") : entity(row, "left"));
        Party right = FtmReader.party(check ? checked(row, "candidate") : entity(row, "right"));
        String judgement = check
                ? row.path("match").booleanValue() ? "positive" : "negative"
                : row.path("judgement").asString("");
        if (judgement.equals("unsure")) {
            return;
        }
        if (!judgement.equals("positive") && !judgement.equals("negative")) {
            throw new IllegalArgumentException("the judgement is '" + judgement + "'; use positive or negative");
        }
        String cluster = row.path("cluster").asString(left.primaryName().orElse(left.id()));
        if (part.includes(EvalPart.ofCluster(cluster))) {
            sink.accept(pair(row, left, right, judgement.equals("positive"), EvalPart.letters(cluster)));
        }
    }

    private static LabelledPair pair(JsonNode row, Party left, Party right, boolean same, String cluster) {
        SortedSet<String> leftScripts = NameScripts.of(left);
        SortedSet<String> rightScripts = NameScripts.of(right);
        Map<Dimension, String> groups = new EnumMap<>(Dimension.class);
        String category = row.path("category").asString("");
        if (!category.isEmpty()) {
            groups.put(Dimension.CATEGORY, category);
        }
        groups.put(Dimension.SCRIPT, NameScripts.label(leftScripts, rightScripts));
        groups.put(
                Dimension.SCHEMA,
                row.path("left").path("schema").asString(row.path("schema").asString("")));
        boolean crossScript =
                !leftScripts.isEmpty() && !rightScripts.isEmpty() && Collections.disjoint(leftScripts, rightScripts);
        boolean open = left.kind() == null && right.kind() == null;
        return new LabelledPair(
                open ? asOrganisation(left) : left,
                open ? asOrganisation(right) : right,
                same,
                crossScript,
                groups,
                cluster,
                null);
    }

    /** Of two legal entities without anything that people have, both are taken for organisations. */
    private static Party asOrganisation(Party party) {
        return new Party(
                party.id(),
                PartyKind.ORGANISATION,
                party.names(),
                party.dates(),
                party.birthPlaces(),
                party.countries(),
                party.identifiers(),
                party.addresses(),
                party.contacts(),
                party.gender(),
                party.details());
    }

    private static FtmEntity entity(JsonNode row, String side) {
        JsonNode node = row.path(side);
        String schema = node.path("schema").asString("");
        if (schema.isEmpty() || !node.path("properties").isObject()) {
            throw new IllegalArgumentException("the " + side + " record needs a schema and properties");
        }
        return new FtmEntity(node.path("id").asString(side), schema, properties(node.path("properties")));
    }

    private static FtmEntity checked(JsonNode row, String side) {
        String schema = row.path("schema").asString("");
        if (schema.isEmpty() || !row.path(side).isObject()) {
            throw new IllegalArgumentException("the pair needs a schema, and the " + side + " is no record");
        }
        return new FtmEntity(side, schema, properties(row.path(side)));
    }

    private static Map<String, List<String>> properties(JsonNode node) {
        Map<String, List<String>> properties = new TreeMap<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            properties.put(property.getKey(), texts(property.getValue()));
        }
        return properties;
    }

    /** Values are texts, or nested entities, which say nothing of the party itself. */
    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.addAll(texts(each)));
        } else if (value.isValueNode() && !value.isNull()) {
            texts.add(value.asString());
        }
        return texts;
    }
}

package dev.cordon.cli.eval.derive;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.core.party.ftm.FtmWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes derived pairs in the layout of OpenSanctions Pairs, one object a line, with category and cluster. */
public final class RecordPairWriter {

    private final JsonMapper mapper = new JsonMapper();

    /** Writes all pairs; the stream stays open. */
    public void write(List<DerivedPair> pairs, OutputStream stream, boolean zipped) throws IOException {
        GZIPOutputStream zip = zipped ? new GZIPOutputStream(stream) : null;
        Writer out = new BufferedWriter(new OutputStreamWriter(zip == null ? stream : zip, StandardCharsets.UTF_8));
        for (DerivedPair pair : pairs) {
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            row.set("left", entity(pair.left()));
            row.set("right", entity(pair.right()));
            row.put("judgement", pair.same() ? "positive" : "negative");
            row.put("category", pair.category());
            row.put("cluster", pair.cluster());
            out.write(mapper.writeValueAsString(row));
            out.write('\n');
        }
        out.flush();
        if (zip != null) {
            zip.finish();
        }
    }

    private static ObjectNode entity(Party party) {
        FtmEntity entity = FtmWriter.entity(party);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", entity.id());
        node.put("schema", entity.schema());
        ObjectNode properties = node.putObject("properties");
        entity.properties().forEach((property, values) -> {
            ArrayNode array = properties.putArray(property);
            values.forEach(array::add);
        });
        return node;
    }
}

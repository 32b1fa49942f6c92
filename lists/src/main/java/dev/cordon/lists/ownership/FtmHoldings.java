package dev.cordon.lists.ownership;

import dev.cordon.core.network.FtmTies;
import dev.cordon.core.network.Share;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.core.party.ftm.FtmReader;
import dev.cordon.lists.json.JsonElements;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Entities of FollowTheMoney, JSON Lines: holdings are those of the schema Ownership, by the ids of the entities. */
final class FtmHoldings {

    private final String file;
    private final HoldingCollector holdings;

    FtmHoldings(String file, HoldingCollector holdings) {
        this.file = file;
        this.holdings = holdings;
    }

    void read(InputStream content) throws IOException {
        try (JsonElements elements = new JsonElements(file, content)) {
            for (Optional<JsonNode> each = elements.next(); each.isPresent(); each = elements.next()) {
                holdings.countRecord();
                FtmEntity entity = entity(each.get());
                try {
                    take(entity, elements.line());
                } catch (IllegalArgumentException e) {
                    holdings.reject(elements.line(), entity.id(), String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void take(FtmEntity entity, int line) {
        if (entity.schema().equals("Ownership")) {
            for (Tie tie : FtmTies.of(entity, file)) {
                int owner = holdings.graph().party(tie.from());
                int owned = holdings.graph().party(tie.to());
                Share share = tie.share() == null ? Share.UNKNOWN : tie.share();
                holdings.graph().holding(owner, owned, TieKind.OWNS, share, tie.since(), tie.until(), line);
            }
        } else if (FtmTies.isEdge(entity.schema())) {
            holdings.note("ties of the schema " + entity.schema() + ", no holding");
        } else {
            Party party = FtmReader.party(entity);
            if (!party.names().isEmpty()) {
                int number = holdings.graph().party(entity.id());
                holdings.graph().describe(number, party);
            }
        }
    }

    private static FtmEntity entity(JsonNode node) {
        Map<String, List<String>> properties = new TreeMap<>();
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            List<String> values = new ArrayList<>();
            property.getValue().forEach(value -> {
                if (value.isValueNode()) {
                    values.add(value.asString(""));
                }
            });
            properties.put(property.getKey(), values);
        }
        return new FtmEntity(node.path("id").asString(""), node.path("schema").asString(""), properties);
    }
}

package dev.cordon.server.v1;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.core.party.ftm.FtmReader;
import dev.cordon.core.screen.table.Customer;
import dev.cordon.core.screen.table.CustomerField;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.server.http.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Reads who is to be screened: a flat object whose fields are named like the columns of a customer file, or an entity of
 * FollowTheMoney. A field that is not understood is an error: what is not compared could be what tells.
 */
final class PartyReader {

    private static final Set<String> SCHEMATA = Set.of(
            "Person", "LegalEntity", "Company", "Organization", "PublicBody", "Vessel", "Airplane", "CryptoWallet");
    private static final Set<String> DATES = Set.of("birthDate", "deathDate", "incorporationDate", "buildDate");
    private static final int MOST_VALUES = 500;

    private final CustomerParser parser = new CustomerParser(null);

    /**
     * Reads a customer.
     *
     * @param line in which it stands, for messages
     * @throws HttpProblem 422 if it cannot be screened; the detail says why
     */
    Customer read(long line, JsonNode node) {
        if (!node.isObject()) {
            throw new HttpProblem(422, "write one customer as a JSON object");
        }
        try {
            return node.path("schema").isString() && node.path("properties").isObject()
                    ? entity(line, node)
                    : parser.parse(line, values(node));
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(422, "the customer cannot be screened: " + e.getMessage());
        }
    }

    private static Customer entity(long line, JsonNode node) {
        String schema = node.path("schema").asString("");
        if (!SCHEMATA.contains(schema)) {
            throw new IllegalArgumentException(
                    "a '" + schema + "' cannot be screened; use " + String.join(", ", SCHEMATA));
        }
        String id = node.path("id").asString("");
        Map<String, List<String>> properties = new TreeMap<>();
        node.path("properties").properties().forEach(each -> {
            List<String> texts = texts(each.getKey(), each.getValue());
            if (!texts.isEmpty()) {
                properties.put(each.getKey(), texts);
            }
        });
        Party party = FtmReader.party(new FtmEntity(id.isEmpty() ? "line " + line : id, schema, properties));
        party.details().stream()
                .filter(detail -> DATES.contains(detail.label()))
                .findFirst()
                .ifPresent(detail -> {
                    throw new IllegalArgumentException(detail.label() + " is not a date: '" + detail.value() + "'");
                });
        if (party.names().isEmpty() && party.identifiers().isEmpty()) {
            throw new IllegalArgumentException("it has neither a name nor an identifier");
        }
        return new Customer(line, id, party);
    }

    private static List<CustomerParser.Value> values(JsonNode node) {
        List<CustomerParser.Value> values = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            Optional<CustomerField> field = CustomerField.ofHeader(each.getKey());
            if (field.isEmpty()) {
                throw new IllegalArgumentException("the field '" + each.getKey()
                        + "' is not understood; use id, name, alias, kind, born, country, gender, passport and so on");
            }
            texts(each.getKey(), each.getValue())
                    .forEach(text -> values.add(new CustomerParser.Value(field.get(), text)));
        }
        return values;
    }

    private static List<String> texts(String name, JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.addAll(texts(name, each)));
        } else if (value.isObject()) {
            throw new IllegalArgumentException("'" + name + "' holds an object; write a text or an array of texts");
        } else if (!value.isNull()) {
            texts.add(value.asString());
        }
        if (texts.size() > MOST_VALUES) {
            throw new IllegalArgumentException("'" + name + "' has more than " + MOST_VALUES + " values");
        }
        return texts;
    }
}

package dev.cordon.cli.bulk;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.core.party.ftm.FtmReader;
import dev.cordon.core.screen.table.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes a customer of an entity of FollowTheMoney. */
final class FtmCustomer {

    private static final Set<String> PARTIES = Set.of(
            "Person", "LegalEntity", "Company", "Organization", "PublicBody", "Vessel", "Airplane", "CryptoWallet");

    /** Schemata of the standard that are no parties: ties between them, their papers, things and texts. */
    private static final Set<String> OTHERS = Set.of(
            ("Address Analyzable Article Assessment Asset Associate Audio BankAccount Call Contract ContractAward CourtCase"
                            + " CourtCaseParty Debt Directorship Document Documentation EconomicActivity Email Employment"
                            + " Event Family Folder HyperText Identification Image Interest Interval License Membership"
                            + " Mention Message Note Occupancy Ownership Package Page Pages Passport Payment Permission"
                            + " PlainText Position Post Project ProjectParticipant RealEstate Representation Risk Sanction"
                            + " Security Similar Succession Table TaxRoll Thing Trip UnknownLink UserAccount Value Vehicle"
                            + " Video Workbook")
                    .split(" "));

    /** A date in one of these that cannot be read is kept as a detail by the reader of entities. */
    private static final Set<String> DATES = Set.of("birthDate", "deathDate", "incorporationDate", "buildDate");

    private FtmCustomer() {}

    /**
     * The customer, or nothing if the entity is no party.
     *
     * @throws IllegalArgumentException if the schema is unknown, a date cannot be read, or there is nothing to screen
     */
    static Optional<Customer> of(long line, JsonNode node) {
        String schema = node.path("schema").asString();
        if (OTHERS.contains(schema)) {
            return Optional.empty();
        }
        if (!PARTIES.contains(schema)) {
            throw new IllegalArgumentException("has the schema '" + schema + "', which FollowTheMoney does not know");
        }
        String id = node.path("id").asString("");
        Party party = FtmReader.party(new FtmEntity(id.isEmpty() ? "line " + line : id, schema, properties(node)));
        party.details().stream()
                .filter(detail -> DATES.contains(detail.label()))
                .findFirst()
                .ifPresent(detail -> {
                    throw new IllegalArgumentException(detail.label() + " is not a date: '" + detail.value() + "'");
                });
        if (party.names().isEmpty() && party.identifiers().isEmpty()) {
            throw new IllegalArgumentException("has neither a name nor an identifier");
        }
        return Optional.of(new Customer(line, id, party));
    }

    private static Map<String, List<String>> properties(JsonNode node) {
        Map<String, List<String>> properties = new TreeMap<>();
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            properties.put(property.getKey(), texts(property.getValue()));
        }
        return properties;
    }

    /** Nested entities say nothing of the party itself. */
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

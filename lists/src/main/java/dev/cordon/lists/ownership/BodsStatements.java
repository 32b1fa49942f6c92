package dev.cordon.lists.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.json.JsonElements;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Statements of the Beneficial Ownership Data Standard 0.4: entities, persons, and relationships between them. Of several
 * statements on one record the latest counts. An indirect interest whose components are stated is not counted beside
 * them; one without components counts as possible, since rules on ownership look at each holding in the chain.
 */
final class BodsStatements {

    private record Statement(JsonNode json, int line) {

        JsonNode details() {
            return json.path("recordDetails");
        }

        String date() {
            return json.path("statementDate").asString("");
        }
    }

    private final String file;
    private final HoldingCollector holdings;
    private final Map<String, Statement> parties = new LinkedHashMap<>();
    private final Map<String, Statement> relationships = new LinkedHashMap<>();

    BodsStatements(String file, HoldingCollector holdings) {
        this.file = file;
        this.holdings = holdings;
    }

    void read(InputStream content) throws IOException {
        try (JsonElements elements = new JsonElements(file, content)) {
            for (Optional<JsonNode> each = elements.next(); each.isPresent(); each = elements.next()) {
                holdings.countRecord();
                take(new Statement(each.get(), elements.line()));
            }
        }
        parties.forEach((id, statement) -> BodsParty.describe(holdings.graph(), id, statement.details()));
        relationships.forEach((id, statement) -> {
            try {
                relate(statement);
            } catch (IllegalArgumentException e) {
                holdings.reject(statement.line(), id, String.valueOf(e.getMessage()));
            }
        });
    }

    private void take(Statement statement) {
        String id = statement.json().path("recordId").asString("");
        String type = statement.json().path("recordType").asString("");
        if (id.isEmpty()) {
            holdings.reject(statement.line(), "", "has no recordId; only version 0.4 of the standard is read");
            return;
        }
        switch (type) {
            case "entity", "person" -> parties.merge(id, statement, BodsStatements::later);
            case "relationship" -> relationships.merge(id, statement, BodsStatements::later);
            default -> holdings.reject(statement.line(), id, "has the unknown recordType '" + type + "'");
        }
    }

    private static Statement later(Statement one, Statement other) {
        return one.date().compareTo(other.date()) > 0 ? one : other;
    }

    private void relate(Statement statement) {
        if (statement.json().path("recordStatus").asString("").equals("closed")) {
            holdings.note("closed relationships, left out");
            return;
        }
        JsonNode details = statement.details();
        JsonNode subject = details.path("subject");
        JsonNode holder = details.path("interestedParty");
        if (!subject.isString()) {
            throw new IllegalArgumentException("its subject is not specified");
        }
        if (!holder.isString()) {
            holdings.note("relationships whose interested party is not specified: "
                    + holder.path("reason").asString("no reason given"));
            return;
        }
        int owner = party(holder.asString());
        int owned = party(subject.asString());
        boolean inParts = !details.path("componentRecords").isEmpty();
        for (JsonNode interest : details.path("interests")) {
            interest(owner, owned, interest, inParts, statement.line());
        }
    }

    private int party(String id) {
        if (!parties.containsKey(id)) {
            throw new IllegalArgumentException("refers to the record " + id + ", which is not in the file");
        }
        return holdings.graph().party(id);
    }

    private void interest(int owner, int owned, JsonNode interest, boolean inParts, int line) {
        boolean indirect = interest.path("directOrIndirect").asString("").equals("indirect");
        if (indirect && inParts) {
            holdings.note("indirect interests whose components are counted instead");
            return;
        }
        String type = interest.path("type").asString("");
        TieKind kind = kind(type);
        boolean sized = kind == TieKind.OWNS || kind == TieKind.VOTES;
        Share share = sized ? share(interest.path("share")) : Share.ALL;
        if (indirect && sized) {
            holdings.note("indirect interests without components: counted as possible");
            share = new Share(0, share.high(), false, share.highOpen());
        }
        PartialDate from = HoldingCollector.date(interest.path("startDate").asString(""));
        PartialDate to = HoldingCollector.date(interest.path("endDate").asString(""));
        holdings.graph().holding(owner, owned, kind, share, from, to, line);
    }

    private TieKind kind(String type) {
        return switch (type) {
            case "shareholding", "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome" -> TieKind.OWNS;
            case "votingRights" -> TieKind.VOTES;
            case "appointmentOfBoard" -> TieKind.APPOINTS;
            default -> {
                if (!type.equals("otherInfluenceOrControl") && !type.equals("controlViaCompanyRulesOrArticles")) {
                    holdings.note("interests counted as control: " + (type.isEmpty() ? "without type" : type));
                }
                yield TieKind.CONTROLS;
            }
        };
    }

    private static Share share(JsonNode share) {
        if (share.has("exact")) {
            return Share.parse(percent(share.path("exact")));
        }
        if (!share.has("minimum")
                && !share.has("exclusiveMinimum")
                && !share.has("maximum")
                && !share.has("exclusiveMaximum")) {
            return Share.UNKNOWN;
        }
        boolean lowOpen = share.has("exclusiveMinimum");
        boolean highOpen = share.has("exclusiveMaximum");
        JsonNode low = lowOpen ? share.path("exclusiveMinimum") : share.path("minimum");
        JsonNode high = highOpen ? share.path("exclusiveMaximum") : share.path("maximum");
        String text = (lowOpen ? ">" : "") + (low.isNumber() ? percent(low) : "0") + "-" + (highOpen ? "<" : "")
                + (high.isNumber() ? percent(high) : "100");
        return Share.parse(text);
    }

    private static String percent(JsonNode number) {
        if (!number.isNumber()) {
            throw new IllegalArgumentException("has a share that is no number");
        }
        BigDecimal value = number.decimalValue();
        if (value.signum() < 0 || value.precision() > 20) {
            throw new IllegalArgumentException("has a share of " + value + " %");
        }
        return value.toPlainString();
    }
}

package dev.cordon.lists.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.network.ownership.OwnershipGraphBuilder;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.CsvRows;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * GLEIF's relationship records: the start node is the child, the end node the parent. They tell that accounts are
 * consolidated, which means control and, as a rule, a majority, but seldom tell a percentage: without one the share counts
 * as unknown. Parties are known by their LEI alone.
 */
final class GleifRelationships {

    private static final String CHILD = "Relationship.StartNode.NodeID";
    private static final String PARENT = "Relationship.EndNode.NodeID";
    private static final String TYPE = "Relationship.RelationshipType";
    private static final String STATUS = "Relationship.RelationshipStatus";
    private static final int PERIODS = 5;
    private static final int QUANTIFIERS = 5;

    private final String file;
    private final HoldingCollector holdings;
    private final Map<String, Integer> columns = new HashMap<>();

    GleifRelationships(String file, HoldingCollector holdings) {
        this.file = file;
        this.holdings = holdings;
    }

    void read(InputStream content) throws IOException {
        try (CsvRows rows = new CsvRows(file, content, StandardCharsets.UTF_8)) {
            List<String> header = rows.next()
                    .orElseThrow(() -> new ListException(file, 0, "the file is empty"))
                    .fields();
            for (int i = 0; i < header.size(); i++) {
                columns.put(header.get(i).replace("\ufeff", "").strip(), i);
            }
            for (String needed : List.of(CHILD, PARENT, TYPE)) {
                if (!columns.containsKey(needed)) {
                    throw new ListException(file, 1, "the column " + needed + " is missing; download the file again");
                }
            }
            for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                holdings.countRecord();
                try {
                    add(row.get());
                } catch (IllegalArgumentException e) {
                    holdings.reject(row.get().line(), field(row.get(), CHILD), String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void add(CsvRows.Row row) {
        String type = field(row, TYPE);
        if (field(row, STATUS).equals("INACTIVE")) {
            holdings.note("inactive relationships, left out");
            return;
        }
        switch (type) {
            case "IS_DIRECTLY_CONSOLIDATED_BY" -> consolidated(row);
            case "IS_INTERNATIONAL_BRANCH_OF" -> add(row, TieKind.OWNS, Share.ALL); // a branch is the company itself
            case "IS_ULTIMATELY_CONSOLIDATED_BY" ->
                add(row, TieKind.CONTROLS, Share.ALL); // its shares are those of the direct parents on the way
            default -> holdings.note("relationships of the type " + type + ", no holding");
        }
    }

    private void consolidated(CsvRows.Row row) {
        Share share = Share.UNKNOWN;
        for (int i = 1; i <= QUANTIFIERS; i++) {
            String amount = field(row, "Relationship.Quantifiers." + i + ".QuantifierAmount");
            if (!amount.isEmpty()
                    && field(row, "Relationship.Quantifiers." + i + ".QuantifierUnits")
                            .equals("PERCENTAGE")) {
                share = holdings.share(amount);
            }
        }
        add(row, TieKind.OWNS, share);
        add(row, TieKind.CONTROLS, Share.ALL);
    }

    private void add(CsvRows.Row row, TieKind kind, Share share) {
        PartialDate from = null;
        PartialDate to = null;
        for (int i = 1; i <= PERIODS; i++) {
            String period = "Relationship.Period." + i + ".";
            if (field(row, period + "periodType").equals("RELATIONSHIP_PERIOD")) {
                from = date(row, period + "startDate");
                to = date(row, period + "endDate");
            }
        }
        int parent = party(field(row, PARENT));
        int child = party(field(row, CHILD));
        holdings.graph().holding(parent, child, kind, share, from, to, (int) row.line());
    }

    private @Nullable PartialDate date(CsvRows.Row row, String column) {
        return HoldingCollector.date(field(row, column));
    }

    private int party(String lei) {
        OwnershipGraphBuilder graph = holdings.graph();
        int number = graph.party(lei);
        graph.describe(
                number,
                Party.builder("lei:" + lei, PartyKind.ORGANISATION)
                        .name(PartyName.primary(lei))
                        .identifier(Identifier.of(IdentifierType.LEI, lei))
                        .build());
        return number;
    }

    private String field(CsvRows.Row row, String name) {
        Integer column = columns.get(name);
        return column == null || column >= row.fields().size()
                ? ""
                : row.fields().get(column).strip();
    }
}

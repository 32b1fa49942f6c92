package dev.cordon.store.screening;

import dev.cordon.core.screen.Decision;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of the table of screenings. */
final class ScreeningRow {

    static final String INSERT =
            "INSERT INTO screening (id, at, actor, customer, label, watchlist, policy, policy_hash,"
                    + " engine, decision, hits, query, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ScreeningRow() {}

    static StoredScreening of(ResultSet row, StatementContext context) throws SQLException {
        return new StoredScreening(
                row.getString("id"),
                Timestamp.parse(row.getString("at")),
                row.getString("actor"),
                row.getString("customer"),
                row.getString("label"),
                row.getString("watchlist"),
                row.getString("policy"),
                row.getString("policy_hash"),
                row.getString("engine"),
                Decision.valueOf(row.getString("decision").toUpperCase(Locale.ROOT)),
                row.getInt("hits"),
                row.getBytes("query"),
                row.getBytes("answer"));
    }

    static Object[] values(StoredScreening screening) {
        return new Object[] {
            screening.id(),
            Timestamp.text(screening.at()),
            screening.actor(),
            screening.customer(),
            screening.label(),
            screening.watchlist(),
            screening.policy(),
            screening.policyHash(),
            screening.engine(),
            screening.decision().label(),
            screening.hits(),
            screening.query(),
            screening.answer()
        };
    }
}

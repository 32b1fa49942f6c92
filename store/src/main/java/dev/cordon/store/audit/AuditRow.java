package dev.cordon.store.audit;

import dev.cordon.store.chain.AuditRecord;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of the table of the audit. */
final class AuditRow {

    private AuditRow() {}

    static AuditRecord of(ResultSet row, StatementContext context) throws SQLException {
        return new AuditRecord(
                row.getLong("sequence"),
                Timestamp.parse(row.getString("at")),
                row.getString("actor"),
                row.getString("kind"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("detail"),
                row.getString("detail_hash"),
                row.getString("state_hash"),
                row.getString("hash"));
    }
}

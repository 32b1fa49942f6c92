package dev.cordon.store.db;

import dev.cordon.store.chain.Checkpoint;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of the table of checkpoints. */
public final class CheckpointRow {

    private CheckpointRow() {}

    public static Checkpoint of(ResultSet row, StatementContext context) throws SQLException {
        return new Checkpoint(
                row.getLong("sequence"),
                row.getString("hash"),
                Timestamp.parse(row.getString("at")),
                row.getString("key_id"),
                row.getString("signature"));
    }
}

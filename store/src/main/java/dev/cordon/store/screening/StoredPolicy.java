package dev.cordon.store.screening;

import dev.cordon.store.chain.Subject;
import dev.cordon.store.value.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** A policy that screenings were made under, by the hash of its content. */
record StoredPolicy(String hash, String content) implements Subject {

    static final String TYPE = "policy";

    static StoredPolicy of(ResultSet row, StatementContext context) throws SQLException {
        return new StoredPolicy(row.getString("hash"), row.getString("content"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String id() {
        return hash;
    }

    @Override
    public String stateHash() {
        return Sha256.of(TYPE).text(hash).text(content).hex();
    }
}

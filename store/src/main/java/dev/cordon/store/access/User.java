package dev.cordon.store.access;

import dev.cordon.store.chain.Subject;
import dev.cordon.store.db.Columns;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or some system, that uses Cordon.
 *
 * @param id         the actor of everything that the user does; never changes and is never given to another
 * @param name       for people
 * @param role       what the user may do
 * @param active     whether the user may come in at all
 * @param externalId what an identity provider calls the user: issuer and subject; null if there is none
 * @param createdAt  since when
 */
public record User(
        String id,
        String name,
        Role role,
        boolean active,
        @Nullable String externalId,
        Instant createdAt) implements Subject {

    static final String TYPE = "user";

    static User of(ResultSet row, StatementContext context) throws SQLException {
        return new User(
                row.getString("id"),
                row.getString("name"),
                Role.ofLabel(row.getString("role")),
                row.getInt("active") == 1,
                row.getString("external_id"),
                Columns.instant(row, "created_at"));
    }

    User with(Role newRole) {
        return new User(id, name, newRole, active, externalId, createdAt);
    }

    User with(boolean nowActive) {
        return new User(id, name, role, nowActive, externalId, createdAt);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stateHash() {
        return Sha256.of(TYPE)
                .text(id)
                .text(name)
                .text(role.label())
                .number(active ? 1 : 0)
                .text(externalId)
                .text(Timestamp.text(createdAt))
                .hex();
    }
}

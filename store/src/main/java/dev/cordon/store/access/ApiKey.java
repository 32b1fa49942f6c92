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
 * A key by which programs act for a user. The secret itself is not stored, only its hash.
 *
 * @param id         part of the secret, so that the key can be found and named
 * @param userId     whose it is
 * @param label      what it is for
 * @param secretHash plain SHA-256 of the secret; enough, since the secret is 256 random bits
 * @param createdAt  since when
 * @param expiresAt  until when; null for ever
 * @param revokedAt  when it was withdrawn, or null
 */
public record ApiKey(
        String id,
        String userId,
        String label,
        String secretHash,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt)
        implements Subject {

    static final String TYPE = "key";

    static ApiKey of(ResultSet row, StatementContext context) throws SQLException {
        return new ApiKey(
                row.getString("id"),
                row.getString("user_id"),
                row.getString("label"),
                row.getString("secret_hash"),
                Columns.instant(row, "created_at"),
                Columns.maybeInstant(row, "expires_at"),
                Columns.maybeInstant(row, "revoked_at"));
    }

    /** Whether it opens the door at this instant. */
    public boolean valid(Instant at) {
        return revokedAt == null && (expiresAt == null || at.isBefore(expiresAt));
    }

    ApiKey revoked(Instant at) {
        return new ApiKey(id, userId, label, secretHash, createdAt, expiresAt, at);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stateHash() {
        return Sha256.of(TYPE)
                .text(id)
                .text(userId)
                .text(label)
                .text(secretHash)
                .text(Timestamp.text(createdAt))
                .text(Columns.text(expiresAt))
                .text(Columns.text(revokedAt))
                .hex();
    }
}

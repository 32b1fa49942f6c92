package dev.cordon.store.db;

import dev.cordon.store.value.IdempotencyKey;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.Timestamp;
import java.util.Optional;

/** Requests that were sent before. For the writing thread, where nobody can come between looking and adding. */
public final class Idempotency {

    private Idempotency() {}

    /**
     * What came of the request when it was sent first; empty if it is new.
     *
     * @param kind what sort of request it is
     * @throws StoreException of {@link Reason#CONFLICT} if the key was used for another request
     */
    public static Optional<String> result(Unit unit, IdempotencyKey key, String kind) {
        return unit.handle()
                .createQuery("SELECT request_hash, kind, result FROM idempotency WHERE client = ? AND key = ?")
                .bind(0, key.client())
                .bind(1, key.key())
                .map((row, context) -> {
                    boolean same = row.getString("request_hash").equals(key.requestHash())
                            && row.getString("kind").equals(kind);
                    if (!same) {
                        throw new StoreException(
                                Reason.CONFLICT,
                                "the Idempotency-Key '" + key.key()
                                        + "' was used for another request; use a new key for each request");
                    }
                    return row.getString("result");
                })
                .findOne();
    }

    /** Remembers what came of a request that is new. */
    public static void remember(Unit unit, IdempotencyKey key, String kind, String result) {
        unit.add(
                "INSERT INTO idempotency (client, key, request_hash, kind, result, at) VALUES (?, ?, ?, ?, ?, ?)",
                key.client(),
                key.key(),
                key.requestHash(),
                kind,
                result,
                Timestamp.text(unit.now()));
    }
}

package dev.cordon.store.screening;

import dev.cordon.core.screen.Decision;
import dev.cordon.store.chain.Subject;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A screening as it was answered.
 *
 * @param id         sorts by time
 * @param at         when it was stored
 * @param actor      id of the user who asked
 * @param customer   reference of the customer, or null
 * @param label      whom people say was screened: the first name or identifier
 * @param watchlist  id of the watchlist that answered
 * @param policy     name of the policy
 * @param policyHash hash of the policy's content
 * @param engine     name and version of the engine
 * @param decision   what it came to
 * @param hits       number of hits
 * @param query      what was asked, as {@link dev.cordon.store.query.QueryJson} writes it
 * @param answer     what was answered, as {@link dev.cordon.core.screen.ScreeningJson} writes it, in UTF-8
 */
public record StoredScreening(
        String id,
        Instant at,
        String actor,
        @Nullable String customer,
        String label,
        String watchlist,
        String policy,
        String policyHash,
        String engine,
        Decision decision,
        int hits,
        byte[] query,
        byte[] answer)
        implements Subject {

    /** What these are called in the audit. */
    public static final String TYPE = "screening";

    @Override
    public String type() {
        return TYPE;
    }

    /** Over all of it but the time, which the audit holds itself. */
    @Override
    public String stateHash() {
        return Sha256.of(TYPE)
                .text(id)
                .text(actor)
                .text(customer)
                .text(label)
                .text(watchlist)
                .text(policy)
                .text(policyHash)
                .text(engine)
                .text(decision.label())
                .number(hits)
                .bytes(query)
                .bytes(answer)
                .hex();
    }

    /** The same, stored at another instant. */
    StoredScreening at(Instant instant) {
        return new StoredScreening(
                id,
                Timestamp.cut(instant),
                actor,
                customer,
                label,
                watchlist,
                policy,
                policyHash,
                engine,
                decision,
                hits,
                query,
                answer);
    }
}

package dev.cordon.store.customer;

import dev.cordon.core.party.Party;
import dev.cordon.store.chain.Subject;
import dev.cordon.store.query.QueryJson;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.Timestamp;
import java.time.Instant;

/**
 * A customer as last told.
 *
 * @param reference the owner's own key of the customer
 * @param party     what is known of it
 * @param version   from 1, raised with every change
 * @param changedAt when it last changed
 */
public record StoredCustomer(String reference, Party party, long version, Instant changedAt) implements Subject {

    static final String TYPE = "customer";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String id() {
        return reference;
    }

    @Override
    public String stateHash() {
        return Sha256.of(TYPE)
                .text(reference)
                .bytes(new QueryJson().write(party))
                .number(version)
                .text(Timestamp.text(changedAt))
                .hex();
    }
}

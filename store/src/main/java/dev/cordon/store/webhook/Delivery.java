package dev.cordon.store.webhook;

import java.time.Instant;

/**
 * Something to be told to one system.
 *
 * @param id        the same for every attempt, so that the receiver can tell repeats
 * @param webhook   who is to be told
 * @param event     what sort of thing
 * @param body      a JSON object
 * @param createdAt when it became true
 * @param attempts  how often it was tried, this time included
 */
public record Delivery(String id, Webhook webhook, String event, String body, Instant createdAt, int attempts) {

    /** The signature of the body at an instant; send it with the instant it was made for. */
    public String signature(Instant at) {
        return WebhookSignature.of(webhook.secret(), at, body);
    }
}

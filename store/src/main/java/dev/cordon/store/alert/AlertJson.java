package dev.cordon.store.alert;

import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.Timestamp;
import java.time.Instant;

/** Alerts in words for the audit and for webhooks. */
final class AlertJson {

    private AlertJson() {}

    /** What the audit tells of an alert with everything that happens to it. */
    static JsonDetail summary(Alert alert) {
        return new JsonDetail()
                .put("customer", alert.customer())
                .put("subject", alert.subject())
                .put("status", alert.state().status().label())
                .put("priority", alert.priority().label())
                .put("score", alert.score())
                .put("version", alert.version())
                .put("cause", alert.cause());
    }

    /** The body of a webhook's message. Holds no names: who may know them asks for the alert. */
    static String event(String kind, Instant at, Alert alert) {
        return new JsonDetail()
                .put("event", kind)
                .put("at", Timestamp.text(at))
                .put("alert", alert.id())
                .put("customer", alert.customer())
                .put("subject", alert.subject())
                .put("status", alert.state().status().label())
                .put("priority", alert.priority().label())
                .put("score", alert.score())
                .put("dueAt", Timestamp.text(alert.dueAt()))
                .put("cause", alert.cause())
                .put("previous", alert.previous())
                .text();
    }
}

package dev.cordon.server.v1;

import dev.cordon.server.http.Json;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertEvent;
import dev.cordon.store.alert.AlertState;
import dev.cordon.store.alert.Attachment;
import dev.cordon.store.alert.Opinion;
import dev.cordon.store.alert.Proposal;
import dev.cordon.store.exemption.Exemption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Alerts, what happened to them, and exceptions as JSON. Names of properties are added to and never renamed. */
final class AlertNodes {

    private AlertNodes() {}

    static ObjectNode alert(Alert alert, Instant now) {
        ObjectNode node = Json.object();
        node.put("id", alert.id());
        node.put("version", alert.version());
        node.put("status", alert.state().status().label());
        node.put("priority", alert.priority().label());
        node.put("customer", alert.customer());
        node.put("name", alert.label());
        node.put("subject", alert.subject());
        node.put("listedName", alert.listedName());
        node.put("score", alert.score());
        node.put("assignee", alert.assignee());
        node.put("raisedAt", alert.raisedAt().toString());
        node.put("dueAt", alert.dueAt().toString());
        node.put("overdue", alert.overdue(now));
        node.put("lastSeenAt", alert.lastSeenAt().toString());
        node.put("occurrences", alert.occurrences());
        node.put("screening", alert.lastScreening());
        node.put("cause", alert.cause());
        node.put("previous", alert.previous());
        state(node, alert.state());
        return node;
    }

    private static void state(ObjectNode node, AlertState state) {
        if (state instanceof AlertState.Proposed proposed) {
            node.set("proposal", proposal(proposed.proposal()));
        } else if (state instanceof AlertState.Escalated escalated) {
            node.set("escalation", opinion(escalated.opinion()));
        } else if (state instanceof AlertState.TrueMatch decided) {
            node.set("proposal", proposal(decided.proposal()));
            node.set("approval", opinion(decided.approval()));
        } else if (state instanceof AlertState.FalsePositive decided) {
            node.set("proposal", proposal(decided.proposal()));
            node.set("approval", opinion(decided.approval()));
        }
    }

    private static ObjectNode proposal(Proposal proposal) {
        ObjectNode node = opinion(proposal.opinion());
        node.put("verdict", proposal.verdict().label());
        node.put("exemptUntil", text(proposal.exemptUntil()));
        return node;
    }

    private static ObjectNode opinion(Opinion opinion) {
        ObjectNode node = Json.object();
        node.put("by", opinion.by());
        node.put("at", opinion.at().toString());
        node.put("reason", opinion.reason());
        node.put("comment", opinion.comment());
        return node;
    }

    static ObjectNode event(AlertEvent event) {
        ObjectNode node = Json.object();
        node.put("sequence", event.sequence());
        node.put("at", event.at().toString());
        node.put("by", event.by());
        node.put("kind", event.kind());
        node.put("reason", event.reason());
        node.put("comment", event.comment());
        return node;
    }

    static ObjectNode attachment(Attachment attachment) {
        ObjectNode node = Json.object();
        node.put("id", attachment.id());
        node.put("name", attachment.name());
        node.put("mediaType", attachment.mediaType());
        node.put("size", attachment.size());
        node.put("sha256", attachment.sha256());
        node.put("addedBy", attachment.addedBy());
        node.put("addedAt", attachment.addedAt().toString());
        return node;
    }

    static ObjectNode exception(Exemption exemption) {
        ObjectNode node = Json.object();
        node.put("id", exemption.id());
        node.put("customer", exemption.customer());
        node.put("subject", exemption.subject());
        node.put("alert", exemption.alertId());
        node.put("reason", exemption.reason());
        node.put("proposedBy", exemption.proposedBy());
        node.put("approvedBy", exemption.approvedBy());
        node.put("grantedAt", exemption.grantedAt().toString());
        node.put("expiresAt", exemption.expiresAt().toString());
        node.put("endedAt", text(exemption.endedAt()));
        node.put("ending", exemption.ending());
        return node;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

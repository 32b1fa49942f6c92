package dev.cordon.payments.report;

import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.place.EmbargoedPlace;
import dev.cordon.payments.screen.LegalDemand;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentHit;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Decisions as JSON, one object each on one line. The names of its properties are a contract: they may be added to and are
 * never renamed. The same message, watchlist, policies and day give the same bytes. Thread-safe.
 */
public final class DecisionJson {

    private final JsonFactory factory = new JsonFactory();

    /**
     * The decision as JSON text without a line end.
     *
     * @param source the file or topic from which the message came
     */
    public String write(String source, PaymentDecision decision) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("engine", Screener.ENGINE);
            json.writeStringProperty("policy", decision.policy().name());
            json.writeStringProperty("policyHash", decision.policy().hash());
            json.writeStringProperty("fields", decision.fields().name());
            json.writeStringProperty("fieldsHash", decision.fields().hash());
            ScreeningJson.watchlist(json, decision.watchlist());
            json.writeStringProperty("day", decision.day().toString());
            json.writeStringProperty("source", source);
            message(json, decision);
            json.writeStringProperty("verdict", decision.verdict().label());
            json.writeNumberProperty("hitCount", decision.hitCount());
            json.writeArrayPropertyStart("hits");
            decision.hits().forEach(hit -> hit(json, hit));
            json.writeEndArray();
            json.writeNumberProperty("faultCount", decision.faultCount());
            json.writeArrayPropertyStart("faults");
            decision.faults().forEach(fault -> fault(json, fault));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void message(JsonGenerator json, PaymentDecision decision) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("format", decision.format().label());
        json.writeStringProperty("type", decision.type());
        json.writeStringProperty("sender", decision.submission().sender());
        json.writeStringProperty("id", decision.submission().id());
        json.writeStringProperty("content", decision.submission().content());
        json.writeNumberProperty("transactions", decision.transactions());
        json.writeObjectPropertyStart("elements");
        decision.screened().forEach((fieldClass, count) -> json.writeNumberProperty(fieldClass.label(), count));
        json.writeEndObject();
        json.writeArrayPropertyStart("unknownElements");
        decision.unknown().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void hit(JsonGenerator json, PaymentHit hit) {
        json.writeStartObject();
        json.writeStringProperty("kind", hit.kind().label());
        if (hit.transaction() > 0) {
            json.writeNumberProperty("transaction", hit.transaction());
        }
        json.writeStringProperty("path", hit.path());
        json.writeNumberProperty("line", hit.line());
        json.writeStringProperty("class", hit.fieldClass().label());
        json.writeStringProperty("value", hit.value());
        json.writeStringProperty("words", hit.words());
        if (hit.party() != null) {
            json.writeName("party");
            ScreeningJson.hit(json, hit.party());
        }
        if (hit.place() != null) {
            place(json, hit.place());
        }
        json.writeArrayPropertyStart("demands");
        hit.demands().forEach(demand -> demand(json, demand));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, EmbargoedPlace place) {
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("kind", place.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("authority", place.authority());
        json.writeStringProperty("programme", place.programme());
        json.writeEndObject();
    }

    private static void demand(JsonGenerator json, LegalDemand demand) {
        json.writeStartObject();
        json.writeStringProperty("action", demand.action().label());
        json.writeStringProperty("authority", demand.authority());
        json.writeStringProperty("programme", demand.programme());
        json.writeStringProperty("basis", demand.basis());
        if (demand.reportBy() == null) {
            json.writeNullProperty("reportBy");
        } else {
            json.writeStringProperty("reportBy", demand.reportBy().toString());
        }
        json.writeStringProperty("report", demand.report());
        json.writeEndObject();
    }

    private static void fault(JsonGenerator json, MessageFault fault) {
        json.writeStartObject();
        json.writeNumberProperty("line", fault.line());
        json.writeStringProperty("path", fault.path());
        json.writeStringProperty("reason", fault.reason());
        json.writeEndObject();
    }
}

package dev.cordon.core.screen;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.network.ownership.Conclusion;
import dev.cordon.core.network.ownership.Holding;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Verdicts on owners as JSON, one object a line.
 *
 * <pre>{@code
 * {"engine":"…","watchlist":{…},"source":"holdings.csv","rule":"ofac","party":"Firm","verdict":"owned","proof":[
 *  {"party":"X","verdict":"designated","entry":{…},"holdings":[],"says":"…"},
 *  {"party":"Firm","verdict":"owned","counted":"50 %","holdings":[{"owner":"X","kind":"owns","share":"50 %","line":2}],"says":"…"}]}
 * }</pre>
 */
public final class OwnershipJson {

    private final JsonFactory factory = new JsonFactory();

    /** One answer on one line, without a line end. */
    public String write(WatchlistInfo watchlist, OwnershipAnswer answer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("engine", Screener.ENGINE);
            ScreeningJson.watchlist(json, watchlist);
            json.writeStringProperty("source", answer.source());
            answer(json, answer);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void answer(JsonGenerator json, OwnershipAnswer answer) {
        json.writeStringProperty("rule", answer.rule().id());
        json.writeStringProperty("party", answer.label());
        json.writeStringProperty("verdict", answer.verdict().label());
        json.writeBooleanProperty("blocked", answer.verdict().isBlocked());
        json.writeStringProperty("says", answer.sentence());
        json.writeArrayPropertyStart("proof");
        for (Conclusion step : answer.proof()) {
            step(json, answer, step);
        }
        json.writeEndArray();
    }

    private static void step(JsonGenerator json, OwnershipAnswer answer, Conclusion step) {
        json.writeStartObject();
        json.writeStringProperty("party", answer.graph().label(step.party()));
        json.writeStringProperty("verdict", step.verdict().label());
        if (step.isStart()) {
            answer.designation(step).ifPresent(hit -> {
                json.writeName("entry");
                ScreeningJson.hit(json, hit);
            });
        }
        Conclusion.Total counted = step.counted();
        if (counted != null) {
            json.writeStringProperty("counted", OwnershipAnswer.total(counted));
        }
        json.writeArrayPropertyStart("holdings");
        for (Holding holding : step.holdings()) {
            json.writeStartObject();
            json.writeStringProperty("owner", answer.graph().label(holding.owner()));
            json.writeStringProperty("kind", holding.kind().label());
            json.writeStringProperty("share", holding.share().toString());
            json.writeNumberProperty("line", holding.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("says", answer.sentence(step));
        json.writeEndObject();
    }
}

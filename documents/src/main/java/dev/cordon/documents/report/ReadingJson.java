package dev.cordon.documents.report;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.documents.Document;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.mention.Mention;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.text.TextSpan;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Readings as JSON, one object on one line. The names of its properties are a contract: they may be added to and are never
 * renamed. The same readings give the same bytes.
 *
 * <pre>{@code
 * {"engine":"…","watchlist":{"id":"…","lists":[…]},
 *  "documents":[{"source":"article.html","format":"html","encoding":"UTF-8","title":"…","length":7359,"warnings":[],
 *   "mentions":[{"start":12,"end":26,"text":"Zhao Guangzong","kind":"full name","parts":[{"start":12,"end":26}],
 *    "sentence":"…","hits":[{"id":"ofac-sdn:47817","score":0.9998,…}]}]}]}
 * }</pre>
 *
 * <p>Offsets are indices into {@link Document#text} in UTF-16 code units, not into the file. A mention's {@code kind} is
 * {@code full name}, {@code short form}, {@code split by layout} or {@code identifier}. Its {@code hits} are those of a
 * screening, see {@link ScreeningJson}, best first. Thread-safe.
 */
public final class ReadingJson {

    private final JsonFactory factory = new JsonFactory();

    /**
     * The readings as JSON text without a line end.
     *
     * @param engine    name and version of the engine
     * @param watchlist which answered
     * @param dossiers  in the order in which they are to be written
     */
    public String write(String engine, WatchlistInfo watchlist, List<ArticleDossier> dossiers) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("engine", engine);
            ScreeningJson.watchlist(json, watchlist);
            json.writeArrayPropertyStart("documents");
            dossiers.forEach(dossier -> dossier(json, dossier));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void dossier(JsonGenerator json, ArticleDossier dossier) {
        Reading reading = dossier.reading();
        Document document = reading.document();
        json.writeStartObject();
        json.writeStringProperty("source", document.source());
        json.writeStringProperty("format", document.format().label());
        json.writeStringProperty("encoding", document.encoding());
        json.writeStringProperty("title", document.title());
        json.writeNumberProperty("length", document.text().length());
        json.writeArrayPropertyStart("warnings");
        document.warnings().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        reading.mentions().forEach(mention -> mention(json, mention));
        json.writeEndArray();
        new DossierJson(json).write(dossier);
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, Mention mention) {
        json.writeStartObject();
        json.writeNumberProperty("start", mention.start());
        json.writeNumberProperty("end", mention.end());
        json.writeStringProperty("text", mention.text());
        json.writeStringProperty("kind", mention.kind().label());
        json.writeArrayPropertyStart("parts");
        mention.parts().forEach(part -> part(json, part));
        json.writeEndArray();
        json.writeStringProperty("sentence", mention.sentence());
        json.writeArrayPropertyStart("hits");
        mention.hits().forEach(hit -> ScreeningJson.hit(json, hit));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void part(JsonGenerator json, TextSpan part) {
        json.writeStartObject();
        json.writeNumberProperty("start", part.start());
        json.writeNumberProperty("end", part.end());
        json.writeEndObject();
    }
}

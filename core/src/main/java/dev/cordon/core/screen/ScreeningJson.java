package dev.cordon.core.screen;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Screenings as JSON, one object each on one line. The names of its properties are a contract: they may be added to and
 * are never renamed. The same screening gives the same bytes.
 *
 * <pre>{@code
 * {"engine":"…","policy":"…","policyHash":"…","watchlist":{"id":"…","lists":[{"id":"…","published":"2024-03-25","entries":17021}]},
 *  "query":{"names":["Ni Gaobin"],…},"decision":"match","hits":[{"id":"ofac-sdn:47818","score":0.9998,
 *  "name":"NI, Gaobin","matchedName":"NI, Gaobin","kind":"person",
 *  "designations":[{"authority":"OFAC","programme":"CYBER2","measures":["asset freeze"],"listedOn":"2024-03-25"}],
 *  "evidence":[{"feature":"family name","query":"Ni","listed":"NI","bits":9.31,"detail":"same"}]}],"heldBack":[]}
 * }</pre>
 *
 * <p>What is unknown is {@code null} or, in {@code query}, left out. Thread-safe.
 */
public final class ScreeningJson {

    private final JsonFactory factory = new JsonFactory();

    /** The screening as JSON text without a line end. */
    public String write(Screening screening) {
        return write(screening, List.of());
    }

    /**
     * The same with the subjects of the hits, each with all of its entries, as property {@code subjects}; left out if there
     * are none.
     */
    public String write(Screening screening, List<SubjectEntries> subjects) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("engine", screening.engine());
            json.writeStringProperty("policy", screening.policy().name());
            json.writeStringProperty("policyHash", screening.policy().hash());
            watchlist(json, screening.watchlist());
            query(json, screening.query());
            json.writeStringProperty("decision", screening.decision().label());
            json.writeArrayPropertyStart("hits");
            screening.hits().forEach(hit -> hit(json, hit));
            json.writeEndArray();
            json.writeArrayPropertyStart("heldBack");
            screening.heldBack().forEach(hit -> hit(json, hit));
            json.writeEndArray();
            subjects(json, subjects);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void subjects(JsonGenerator json, List<SubjectEntries> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("subjects");
        for (SubjectEntries subject : subjects) {
            json.writeStartObject();
            json.writeStringProperty("id", subject.subject());
            json.writeArrayPropertyStart("entries");
            for (ListedParty entry : subject.entries()) {
                json.writeStartObject();
                json.writeStringProperty("id", entry.party().id());
                text(json, "name", entry.party().primaryName().orElse(null));
                json.writeArrayPropertyStart("designations");
                entry.designations().forEach(designation -> designation(json, designation));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the property {@code watchlist}, for other answers that a watchlist gives. */
    public static void watchlist(JsonGenerator json, WatchlistInfo watchlist) {
        json.writeObjectPropertyStart("watchlist");
        json.writeStringProperty("id", watchlist.id());
        json.writeArrayPropertyStart("lists");
        for (ListInfo list : watchlist.lists()) {
            json.writeStartObject();
            json.writeStringProperty("id", list.id());
            text(json, "published", list.published());
            json.writeNumberProperty("entries", list.entries());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void query(JsonGenerator json, Query query) {
        Party party = query.party();
        json.writeObjectPropertyStart("query");
        json.writeStringProperty("id", party.id());
        texts(json, "names", party.names().stream().map(PartyName::text).toList());
        if (party.kind() != null) {
            json.writeStringProperty("kind", party.kind().label());
        }
        texts(json, "dates", party.dates().stream().map(DateFact::text).toList());
        texts(
                json,
                "countries",
                party.countries().stream().map(CountryFact::text).toList());
        identifiers(json, party.identifiers());
        texts(
                json,
                "owners",
                party.details().stream()
                        .filter(detail -> detail.label().equals(Owner.LABEL))
                        .map(detail -> detail.value())
                        .toList());
        if (party.gender() != null) {
            json.writeStringProperty("gender", party.gender().name().toLowerCase(Locale.ROOT));
        }
        json.writeNumberProperty("limit", query.limit());
        json.writeBooleanProperty("exhaustive", query.exhaustive());
        json.writeEndObject();
    }

    private static void identifiers(JsonGenerator json, List<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("identifiers");
        for (Identifier identifier : identifiers) {
            json.writeStartObject();
            json.writeStringProperty("type", identifier.type().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("value", identifier.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a hit as an object, for other answers that hold hits. */
    public static void hit(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        json.writeStringProperty("id", hit.entry().party().id());
        if (hit.subject() != null) {
            json.writeStringProperty("subject", hit.subject());
        }
        json.writeNumberProperty("score", hit.score());
        text(json, "name", hit.entry().party().primaryName().orElse(null));
        text(
                json,
                "matchedName",
                hit.matchedName() == null ? null : hit.matchedName().text());
        json.writeStringProperty("kind", hit.entry().kind().label());
        json.writeArrayPropertyStart("designations");
        hit.entry().designations().forEach(designation -> designation(json, designation));
        json.writeEndArray();
        json.writeArrayPropertyStart("evidence");
        hit.evidence().forEach(piece -> evidence(json, piece));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void designation(JsonGenerator json, Designation designation) {
        json.writeStartObject();
        json.writeStringProperty("authority", designation.authority());
        json.writeStringProperty("programme", designation.programme());
        json.writeArrayPropertyStart("measures");
        designation.measures().forEach(json::writeString);
        json.writeEndArray();
        text(json, "listedOn", designation.listedOn());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Evidence piece) {
        json.writeStartObject();
        json.writeStringProperty("feature", piece.feature());
        json.writeStringProperty("query", piece.query());
        json.writeStringProperty("listed", piece.listed());
        json.writeNumberProperty("bits", piece.bits());
        json.writeStringProperty("detail", piece.detail());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String property, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(property);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void text(JsonGenerator json, String property, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(property);
        } else {
            json.writeStringProperty(property, value.toString());
        }
    }
}

package dev.cordon.core.screen.dossier;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Source;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.actor.ActorGroup;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.claim.Claim;
import dev.cordon.core.network.claim.Confidence;
import dev.cordon.core.network.claim.Incident;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.ScreeningJson;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Dossiers as JSON, one object:
 *
 * <pre>{@code
 * {"engine":"…","watchlist":{…},"asked":"Violet Typhoon","known":true,"ambiguous":false,"dossiers":[{"id":"actor:apt31",
 *  "title":"APT31","standing":"officially associated","effect":"escalate","names":[{"text":"APT31","usedBy":["…"]}],
 *  "designated":[{"name":"…","own":false,"entries":[…],"ties":[{"kind":"associated with","label":"…","source":{…}}]}],
 *  "notDesignated":[…],"namesakes":[…],"claims":[…],"incidents":[…]}]}
 * }</pre>
 */
public final class DossierJson {

    private final JsonFactory factory = new JsonFactory();

    /** The answer on one line, without a line end. */
    public String write(WatchlistInfo watchlist, String asked, List<Dossier> dossiers) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("engine", Screener.ENGINE);
            ScreeningJson.watchlist(json, watchlist);
            json.writeStringProperty("asked", asked);
            json.writeBooleanProperty("known", !dossiers.isEmpty());
            json.writeBooleanProperty("ambiguous", dossiers.size() > 1);
            json.writeArrayPropertyStart("dossiers");
            dossiers.forEach(dossier -> dossier(json, dossier));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void dossier(JsonGenerator json, Dossier dossier) {
        json.writeStartObject();
        json.writeStringProperty("id", dossier.id());
        json.writeStringProperty("title", dossier.title());
        json.writeStringProperty("standing", dossier.standing().label());
        json.writeStringProperty("effect", dossier.standing().effect());
        if (dossier.actor() != null) {
            names(json, dossier.actor());
        }
        json.writeArrayPropertyStart("designated");
        dossier.listed().forEach(tied -> listed(json, tied));
        json.writeEndArray();
        json.writeArrayPropertyStart("notDesignated");
        dossier.others().forEach(tied -> other(json, tied));
        json.writeEndArray();
        json.writeArrayPropertyStart("namesakes");
        dossier.namesakes().forEach(entry -> json.writeString(entry.party().id()));
        json.writeEndArray();
        json.writeArrayPropertyStart("claims");
        dossier.claims().forEach(claim -> claim(json, claim));
        json.writeEndArray();
        json.writeArrayPropertyStart("incidents");
        dossier.timeline().forEach(item -> incident(json, item));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, ActorGroup actor) {
        json.writeArrayPropertyStart("names");
        for (ActorName name : actor.names()) {
            json.writeStartObject();
            json.writeStringProperty("text", name.text());
            texts(json, "usedBy", name.usedBy());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(
                json,
                "records",
                actor.records().stream().map(record -> record.source().line()).toList());
    }

    private static void listed(JsonGenerator json, TiedEntry tied) {
        json.writeStartObject();
        json.writeStringProperty("name", tied.name());
        json.writeBooleanProperty("own", tied.own());
        json.writeArrayPropertyStart("entries");
        for (ListedParty entry : tied.entries()) {
            json.writeStartObject();
            json.writeStringProperty("id", entry.party().id());
            json.writeStringProperty("name", entry.party().primaryName().orElse(""));
            json.writeArrayPropertyStart("designations");
            for (Designation designation : entry.designations()) {
                json.writeStartObject();
                json.writeStringProperty("authority", designation.authority());
                json.writeStringProperty("programme", designation.programme());
                texts(json, "measures", designation.measures());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        ties(json, tied.ties());
        json.writeEndObject();
    }

    private static void other(JsonGenerator json, TiedParty tied) {
        json.writeStartObject();
        json.writeStringProperty("name", tied.name());
        texts(
                json,
                "names",
                tied.party().party().names().stream().map(PartyName::text).toList());
        json.writeStringProperty("standing", tied.standing().label());
        json.writeStringProperty("effect", tied.standing().effect());
        json.writeStringProperty("note", tied.party().note());
        ties(json, tied.party().ties());
        texts(
                json,
                "namesakes",
                tied.namesakes().stream().map(entry -> entry.party().id()).toList());
        json.writeEndObject();
    }

    private static void ties(JsonGenerator json, List<Tie> ties) {
        json.writeArrayPropertyStart("ties");
        for (Tie tie : ties) {
            json.writeStartObject();
            json.writeStringProperty("from", tie.from());
            json.writeStringProperty("to", tie.to());
            json.writeStringProperty("kind", tie.kind().label());
            json.writeStringProperty("label", tie.label());
            source(json, tie.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("publisher", source.publisher());
        json.writeStringProperty("role", source.role().label());
        json.writeStringProperty("title", source.title());
        if (source.published() != null) {
            json.writeStringProperty("published", source.published().toString());
        }
        json.writeStringProperty("quote", source.quote());
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("id", claim.id());
        texts(json, "about", claim.about());
        json.writeStringProperty("act", claim.act().label());
        json.writeStringProperty("speaker", claim.speaker());
        json.writeStringProperty("says", claim.says());
        Confidence confidence = claim.confidence();
        if (confidence != null) {
            json.writeObjectPropertyStart("confidence");
            json.writeStringProperty("term", confidence.term());
            json.writeStringProperty("scale", confidence.scale().label());
            confidence.interval().ifPresent(interval -> {
                json.writeNumberProperty("from", interval.from());
                json.writeNumberProperty("to", interval.to());
            });
            json.writeEndObject();
        }
        texts(json, "answers", claim.answers());
        source(json, claim.source());
        json.writeEndObject();
    }

    private static void incident(JsonGenerator json, TimelineItem item) {
        Incident incident = item.incident();
        json.writeStartObject();
        json.writeStringProperty("id", incident.id());
        json.writeStringProperty("title", incident.title());
        json.writeStringProperty("period", incident.period().toString());
        json.writeBooleanProperty("officiallyAscribed", item.isOfficial());
        json.writeArrayPropertyStart("targets");
        for (Incident.Target target : incident.targets()) {
            json.writeStartObject();
            json.writeStringProperty("name", target.name());
            json.writeStringProperty("sector", target.sector());
            json.writeStringProperty("country", target.country());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "said", ids(item.said()));
        texts(json, "saidOfOthers", ids(item.others()));
        texts(json, "denied", ids(item.denials()));
        json.writeStringProperty("note", incident.note());
        json.writeEndObject();
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static void texts(JsonGenerator json, String property, List<String> values) {
        json.writeArrayPropertyStart(property);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}

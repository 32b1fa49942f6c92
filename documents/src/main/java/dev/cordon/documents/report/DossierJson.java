package dev.cordon.documents.report;

import dev.cordon.core.network.claim.Confidence;
import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.RoleHolder;
import dev.cordon.documents.draft.DraftDesignation;
import dev.cordon.documents.draft.DraftJson;
import dev.cordon.documents.term.TermMention;
import dev.cordon.documents.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The parts of a dossier beyond mentions of listed parties, as JSON properties of a document. */
final class DossierJson {

    private final JsonGenerator json;

    DossierJson(JsonGenerator json) {
        this.json = json;
    }

    void write(ArticleDossier dossier) {
        array("terms", dossier.reading().terms(), this::term);
        array("claims", dossier.claims(), this::claim);
        array("roles", dossier.holders(), this::holder);
        json.writeArrayPropertyStart("timeline");
        dossier.timeline().forEach(event -> {
            json.writeStartObject();
            optional("date", event.date() == null ? null : event.date().toString());
            json.writeStringProperty("words", event.words());
            json.writeStringProperty("what", event.what());
            json.writeStringProperty("claim", event.claimId());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("conflicts");
        dossier.conflicts().forEach(conflict -> {
            json.writeStartObject();
            json.writeStringProperty("claim", conflict.claimId());
            json.writeStringProperty("says", conflict.says());
            json.writeStringProperty("official", conflict.official());
            json.writeStringProperty("source", conflict.source());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("drafts");
        for (DraftDesignation draft : dossier.drafts()) {
            DraftJson.write(json, draft);
        }
        json.writeEndArray();
    }

    private <T> void array(String name, List<T> values, java.util.function.Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        values.forEach(writer);
        json.writeEndArray();
    }

    private void term(TermMention mention) {
        json.writeStartObject();
        span(mention.span());
        json.writeStringProperty("text", mention.text());
        json.writeStringProperty("kind", mention.term().kind().label());
        json.writeStringProperty("id", mention.term().id());
        json.writeStringProperty("name", mention.term().name());
        json.writeEndObject();
    }

    private void claim(TextClaim claim) {
        json.writeStartObject();
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("kind", claim.kind().label());
        json.writeStringProperty("act", claim.kind().act().label());
        optionalNamed("speaker", claim.speaker());
        json.writeArrayPropertyStart("about");
        claim.about().forEach(this::named);
        json.writeEndArray();
        optionalNamed("by", claim.by());
        Confidence confidence = claim.confidence();
        if (confidence != null) {
            json.writeStringProperty("likelihood", confidence.term());
            json.writeStringProperty("scale", confidence.scale().label());
        }
        json.writeBooleanProperty("alleged", claim.alleged());
        json.writeBooleanProperty("negated", claim.negated());
        json.writeStringProperty("when", claim.when());
        json.writeStringProperty("where", claim.where());
        json.writeNumberProperty("at", claim.trigger().start());
        span(claim.sentence());
        json.writeStringProperty("sentence", claim.words());
        json.writeStringProperty("repeats", claim.repeats());
        json.writeArrayPropertyStart("answers");
        claim.answers().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void holder(RoleHolder holder) {
        json.writeStartObject();
        json.writeStringProperty("name", holder.named().name());
        json.writeStringProperty("kind", holder.named().kind().label());
        json.writeStringProperty("effect", holder.gravest().effect());
        json.writeArrayPropertyStart("roles");
        holder.roles().forEach((role, claims) -> {
            json.writeStartObject();
            json.writeStringProperty("role", role.label());
            json.writeArrayPropertyStart("claims");
            claims.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("entries");
        if (holder.party() != null) {
            holder.party()
                    .hits()
                    .forEach(hit -> json.writeString(hit.entry().party().id()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void optionalNamed(String property, @Nullable Named named) {
        if (named != null) {
            json.writeName(property);
            named(named);
        }
    }

    private void named(Named named) {
        json.writeStartObject();
        json.writeStringProperty("name", named.name());
        json.writeStringProperty("kind", named.kind().label());
        if (!named.country().isEmpty()) {
            json.writeStringProperty("country", named.country());
        }
        span(named.span());
        json.writeEndObject();
    }

    private void span(TextSpan span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private void optional(String property, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(property, value);
        }
    }
}

package dev.cordon.documents.report;

import dev.cordon.documents.claim.ClaimKind;
import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.NamedKind;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.ClaimWords;
import dev.cordon.documents.dossier.RoleHolder;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Dossiers as a STIX 2.1 bundle: a report for each document, identities and threat actors for who is in it, a note for each
 * claim with its sentence, and an opinion for each denial of a claim. The same dossiers and day give the same bytes.
 */
public final class StixReport {

    private final String time;
    private final Map<String, Runnable> objects = new LinkedHashMap<>();

    /** @param day that counts as the day of creation */
    public StixReport(LocalDate day) {
        this.time = day + "T00:00:00.000Z";
    }

    /** The bundle as JSON, with a line end. */
    public String write(List<ArticleDossier> dossiers) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            dossiers.forEach(dossier -> gather(json, dossier));
            json.writeStartObject();
            json.writeStringProperty("type", "bundle");
            json.writeStringProperty("id", id("bundle", String.join("\n", objects.keySet())));
            json.writeArrayPropertyStart("objects");
            objects.values().forEach(Runnable::run);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append("\n").toString();
    }

    private static String id(String type, String name) {
        return type + "--" + UUID.nameUUIDFromBytes(("cordon:" + type + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String id(Named named) {
        boolean local = named.key().startsWith("listed:");
        return id(type(named), local ? named.name() : named.key());
    }

    private static String type(Named named) {
        return named.kind() == NamedKind.ACTOR ? "threat-actor" : "identity";
    }

    private void gather(JsonGenerator json, ArticleDossier dossier) {
        Set<String> refs = new LinkedHashSet<>();
        for (RoleHolder holder : dossier.holders()) {
            add(refs, id(holder.named()), () -> somebody(json, holder));
        }
        for (TextClaim claim : dossier.claims()) {
            List<String> about = about(json, refs, claim);
            if (!about.isEmpty()) {
                add(refs, noteId(dossier, claim), () -> note(json, dossier, claim, about));
            }
        }
        for (TextClaim claim : dossier.claims()) {
            List<String> answered = claim.answers().stream()
                    .flatMap(answer -> dossier.claim(answer).stream())
                    .map(answer -> noteId(dossier, answer))
                    .filter(refs::contains)
                    .toList();
            if (!answered.isEmpty()) {
                add(
                        refs,
                        id("opinion", dossier.reading().document().source() + claim.id()),
                        () -> opinion(json, dossier, claim, answered));
            }
        }
        if (!refs.isEmpty()) {
            String source = dossier.reading().document().source();
            objects.putIfAbsent(id("report", source), () -> report(json, dossier, refs));
        }
    }

    private void add(Set<String> refs, String id, Runnable writer) {
        refs.add(id);
        objects.putIfAbsent(id, writer);
    }

    private List<String> about(JsonGenerator json, Set<String> refs, TextClaim claim) {
        List<Named> names = new ArrayList<>(claim.about());
        if (claim.speaker() != null) {
            names.add(claim.speaker());
        }
        List<String> ids = new ArrayList<>();
        for (Named named : names) {
            if (named.kind() != NamedKind.OTHER && named.kind() != NamedKind.COURT && named.kind() != NamedKind.GROUP) {
                add(refs, id(named), () -> identity(json, named, List.of()));
                ids.add(id(named));
            }
        }
        return ids.stream().distinct().toList();
    }

    private static String noteId(ArticleDossier dossier, TextClaim claim) {
        return id("note", dossier.reading().document().source() + claim.id());
    }

    private void start(JsonGenerator json, String type, String id) {
        json.writeStartObject();
        json.writeStringProperty("type", type);
        json.writeStringProperty("spec_version", "2.1");
        json.writeStringProperty("id", id);
        json.writeStringProperty("created", time);
        json.writeStringProperty("modified", time);
    }

    private void somebody(JsonGenerator json, RoleHolder holder) {
        identity(
                json,
                holder.named(),
                holder.all().stream().map(role -> role.label()).toList());
    }

    private void identity(JsonGenerator json, Named named, List<String> roles) {
        start(json, type(named), id(named));
        json.writeStringProperty("name", named.name());
        if (named.kind() != NamedKind.ACTOR) {
            json.writeStringProperty(
                    "identity_class",
                    switch (named.kind()) {
                        case PERSON -> "individual";
                        case AUTHORITY, GOVERNMENT, ORGANISATION -> "organization";
                        case LISTED, ACTOR, GROUP, COURT, OTHER -> "unknown";
                    });
        }
        if (!roles.isEmpty()) {
            json.writeArrayPropertyStart("labels");
            roles.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void note(JsonGenerator json, ArticleDossier dossier, TextClaim claim, List<String> about) {
        start(json, "note", noteId(dossier, claim));
        json.writeStringProperty("abstract", ClaimWords.of(claim));
        json.writeStringProperty("content", claim.words());
        json.writeArrayPropertyStart("labels");
        json.writeString(claim.kind().label());
        json.writeEndArray();
        refs(json, about);
        json.writeEndObject();
    }

    private void opinion(JsonGenerator json, ArticleDossier dossier, TextClaim claim, List<String> answered) {
        start(json, "opinion", id("opinion", dossier.reading().document().source() + claim.id()));
        json.writeStringProperty("opinion", claim.kind() == ClaimKind.DENIES ? "strongly-disagree" : "disagree");
        json.writeStringProperty("explanation", claim.words());
        refs(json, answered);
        json.writeEndObject();
    }

    private void report(JsonGenerator json, ArticleDossier dossier, Set<String> refs) {
        String source = dossier.reading().document().source();
        String title = dossier.reading().document().title();
        start(json, "report", id("report", source));
        json.writeStringProperty("name", title.isEmpty() ? source : title);
        json.writeStringProperty("published", time);
        refs(json, refs);
        json.writeEndObject();
    }

    private static void refs(JsonGenerator json, Iterable<String> ids) {
        json.writeArrayPropertyStart("object_refs");
        ids.forEach(json::writeString);
        json.writeEndArray();
    }
}

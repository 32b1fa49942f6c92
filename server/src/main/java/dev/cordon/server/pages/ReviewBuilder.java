package dev.cordon.server.pages;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.Json;
import dev.cordon.server.live.Engine;
import dev.cordon.store.Store;
import dev.cordon.store.access.User;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertEvent;
import dev.cordon.store.alert.AlertFilter;
import dev.cordon.store.alert.AlertState;
import dev.cordon.store.alert.Opinion;
import dev.cordon.store.alert.Proposal;
import dev.cordon.store.query.QueryReader;
import dev.cordon.store.screening.StoredScreening;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Brings together what somebody needs who decides an alert. */
final class ReviewBuilder {

    private static final List<String> REASONS = List.of(
            "different date of birth",
            "different nationality or country",
            "different identifier",
            "different name",
            "different kind of party",
            "same identifier",
            "same name and date of birth",
            "confirmed by the customer",
            "needs a second look");
    private static final int EXEMPT_DAYS = 365;
    private static final long KILO = 1024;

    private final Store store;
    private final Engine engine;
    private final Instant now;

    ReviewBuilder(Store store, Engine engine, Instant now) {
        this.store = store;
        this.engine = engine;
        this.now = now;
    }

    ReviewView build(Alert alert, Client viewer) {
        Optional<StoredScreening> screening = store.screenings().find(alert.lastScreening());
        List<HitView> hits = screening.map(stored -> hits(stored, alert)).orElse(List.of());
        return new ReviewView(
                AlertRow.of(alert, now),
                alert.version(),
                screening
                        .map(stored ->
                                Fact.of(new QueryReader().query(stored.query()).party()))
                        .orElse(List.of()),
                hits,
                panels(hits),
                proposal(alert.state()),
                decision(alert.state()),
                isOwn(alert.state(), viewer),
                store.alerts().history(alert.id()).stream()
                        .map(ReviewBuilder::line)
                        .toList(),
                earlier(alert),
                exceptions(alert),
                store.attachments().of(alert.id()).stream()
                        .map(file -> new ReviewView.File(
                                file.id(), file.name(), (file.size() + KILO - 1) / KILO + " KB", file.addedBy()))
                        .toList(),
                next(alert),
                alert.lastScreening(),
                REASONS,
                now.plus(EXEMPT_DAYS, ChronoUnit.DAYS)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString(),
                store.access().users().stream()
                        .filter(User::active)
                        .map(User::id)
                        .toList());
    }

    /** The hits of the alert's subject, as the screening has stored them. */
    private static List<HitView> hits(StoredScreening stored, Alert alert) {
        List<HitView> hits = new ArrayList<>();
        for (JsonNode hit : Json.read(stored.answer()).path("hits")) {
            String id = hit.path("id").asString("");
            if (hit.path("subject").asString(id).equals(alert.subject())) {
                List<Bar> bars = new ArrayList<>();
                hit.path("evidence").forEach(piece -> bars.add(Bar.of(piece)));
                String name = hit.path("name").asString(id);
                String matched = hit.path("matchedName").asString("");
                hits.add(new HitView(
                        id,
                        name,
                        matched.equals(name) ? "" : matched,
                        hit.path("kind").asString(""),
                        designations(hit),
                        HitView.score(hit.path("score").asDouble(0)),
                        "",
                        bars));
            }
        }
        return hits;
    }

    private static String designations(JsonNode hit) {
        Set<String> words = new LinkedHashSet<>();
        for (JsonNode designation : hit.path("designations")) {
            words.add(designation.path("authority").asString("") + " "
                    + designation.path("programme").asString(""));
        }
        return String.join("; ", words);
    }

    /** The entries hit, and all others on the same subject, as the list has them now. */
    private List<EntryPanel> panels(List<HitView> hits) {
        Set<String> ids = new LinkedHashSet<>();
        hits.forEach(hit -> ids.add(hit.id()));
        for (HitView hit : hits) {
            for (ListedParty other : engine.entries().ofSameSubject(hit.id())) {
                ids.add(other.party().id());
            }
        }
        return ids.stream()
                .flatMap(id -> engine.entries().find(id).stream())
                .map(entry -> EntryPanel.of(entry, engine))
                .toList();
    }

    private static String proposal(AlertState state) {
        return state instanceof AlertState.Proposed proposed ? words(proposed.proposal()) : "";
    }

    private static String words(Proposal proposal) {
        String exempt = proposal.exemptUntil() == null ? "" : ", with an exception until " + proposal.exemptUntil();
        return proposal.verdict().label().replace('-', ' ') + exempt + " – " + words(proposal.opinion());
    }

    private static String words(Opinion opinion) {
        return opinion.by() + ": " + opinion.reason() + ". " + opinion.comment();
    }

    private static String decision(AlertState state) {
        if (state instanceof AlertState.TrueMatch decided) {
            return words(decided.proposal()) + " – approved by " + words(decided.approval());
        }
        if (state instanceof AlertState.FalsePositive decided) {
            return words(decided.proposal()) + " – approved by " + words(decided.approval());
        }
        return state instanceof AlertState.Escalated escalated ? "escalated by " + words(escalated.opinion()) : "";
    }

    private static boolean isOwn(AlertState state, Client viewer) {
        return state instanceof AlertState.Proposed proposed
                && proposed.proposal().opinion().by().equals(viewer.id());
    }

    private static ReviewView.Line line(AlertEvent event) {
        String why = java.util.stream.Stream.of(or(event.reason()), or(event.comment()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
        return new ReviewView.Line(minute(event.at()), event.by(), event.kind().replaceFirst("^alert\\.", ""), why);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES).toString().replace("T", " ").replace(":00Z", " UTC");
    }

    private List<AlertRow> earlier(Alert alert) {
        String customer = alert.customer();
        return customer == null
                ? List.of()
                : store.alerts().list(AlertFilter.ofPair(customer, alert.subject())).stream()
                        .filter(other -> !other.id().equals(alert.id()))
                        .map(other -> AlertRow.of(other, now))
                        .toList();
    }

    private List<ReviewView.Line> exceptions(Alert alert) {
        String customer = alert.customer();
        if (customer == null) {
            return List.of();
        }
        return store.exemptions().list(customer, true, 100).stream()
                .filter(exemption -> exemption.subject().equals(alert.subject()))
                .map(exemption -> new ReviewView.Line(
                        minute(exemption.grantedAt()),
                        exemption.proposedBy() + ", approved by " + exemption.approvedBy(),
                        exemption.endedAt() == null ? "holds until " + minute(exemption.expiresAt()) : "ended",
                        exemption.ending() == null ? exemption.reason() : exemption.ending()))
                .toList();
    }

    private String next(Alert alert) {
        return store.alerts().list(AlertFilter.undecided(2)).stream()
                .map(Alert::id)
                .filter(id -> !id.equals(alert.id()))
                .findFirst()
                .orElse("");
    }
}

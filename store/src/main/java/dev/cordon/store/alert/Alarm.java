package dev.cordon.store.alert;

import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Screening;
import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Unit;
import dev.cordon.store.exemption.Exemption;
import dev.cordon.store.exemption.Exemptions;
import dev.cordon.store.exemption.Sides;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.TimeOrderedId;
import dev.cordon.store.webhook.Webhooks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes alerts of hits, for the writing thread. For each subject hit: an exception that holds for both sides as they are now
 * keeps it quiet; one that does not, lapses, and the alert returns; an alert that is open, or decided as a true match, takes
 * the repeat; else there is a new alert.
 */
public final class Alarm {

    private final SlaRules sla;
    private final Webhooks webhooks;
    private final TimeOrderedId ids;

    public Alarm(SlaRules sla, Webhooks webhooks, TimeOrderedId ids) {
        this.sla = sla;
        this.webhooks = webhooks;
        this.ids = ids;
    }

    /**
     * What came of the hits.
     *
     * @param alerts   alerts that were raised or took a repeat
     * @param exempted exceptions that kept hits quiet
     */
    public record Raised(List<String> alerts, List<String> exempted) {

        /** Nothing. */
        public static final Raised NONE = new Raised(List.of(), List.of());

        public Raised {
            alerts = List.copyOf(alerts);
            exempted = List.copyOf(exempted);
        }
    }

    /** Hits on one subject in one screening. */
    private record Sighting(
            String screeningId,
            @Nullable String customer,
            String partyKey,
            String subject,
            String label,
            Priority priority,
            List<Hit> hits,
            Sides sides) {

        Hit best() {
            return hits.get(0);
        }
    }

    /** Raises what is to be raised for a screening that the unit stores. */
    public Raised raise(Unit unit, String actor, String screeningId, @Nullable String customer, Screening screening) {
        List<String> alerts = new ArrayList<>();
        List<String> exempted = new ArrayList<>();
        for (Sighting sighting : sightings(screeningId, customer, screening)) {
            Optional<Exemption> exemption =
                    customer == null ? Optional.empty() : Exemptions.open(unit, customer, sighting.subject());
            String lapse = exemption
                    .map(open -> open.lapse(sighting.sides(), unit.now()))
                    .orElse("");
            if (exemption.isPresent() && lapse.isEmpty()) {
                exempted.add(exemption.get().id());
            } else if (exemption.isPresent()) {
                Exemptions.lapse(unit, exemption.get(), lapse);
                alerts.add(raiseNew(
                        unit,
                        actor,
                        sighting,
                        "the exception lapsed: " + lapse,
                        exemption.get().alertId()));
            } else {
                alerts.add(repeatOrRaise(unit, actor, sighting));
            }
        }
        return new Raised(alerts, exempted);
    }

    private static List<Sighting> sightings(String screeningId, @Nullable String customer, Screening screening) {
        Map<String, List<Hit>> bySubject = new LinkedHashMap<>();
        for (Hit hit : screening.hits()) {
            String told = hit.subject();
            bySubject
                    .computeIfAbsent(told == null ? hit.entry().party().id() : told, subject -> new ArrayList<>())
                    .add(hit);
        }
        List<Sighting> sightings = new ArrayList<>();
        bySubject.forEach((subject, hits) -> {
            Sides sides = Sides.of(screening.query().party(), hits);
            sightings.add(new Sighting(
                    screeningId,
                    customer,
                    customer == null ? "search:" + sides.customer().hash() : "customer:" + customer,
                    subject,
                    label(screening),
                    Priority.of(screening.policy(), hits),
                    hits,
                    sides));
        });
        return sightings;
    }

    private static String label(Screening screening) {
        return FitText.mended(screening.query().party().primaryName().orElse("?"), FitText.SHORT);
    }

    private String repeatOrRaise(Unit unit, String actor, Sighting sighting) {
        Optional<Alert> last = unit.handle()
                .createQuery("SELECT * FROM alert WHERE party_key = ? AND subject = ? ORDER BY"
                        + " CASE WHEN decided_at IS NULL THEN 0 ELSE 1 END, decided_at DESC, id DESC LIMIT 1")
                .bind(0, sighting.partyKey())
                .bind(1, sighting.subject())
                .map(AlertRow::of)
                .findOne();
        if (last.isEmpty()) {
            return raiseNew(unit, actor, sighting, null, null);
        }
        Alert earlier = last.get();
        if (earlier.state().status() == AlertStatus.FALSE_POSITIVE) {
            String cause = "decided as a false positive without an exception, and hit again";
            return raiseNew(unit, actor, sighting, cause, earlier.id());
        }
        return repeat(unit, actor, earlier, sighting);
    }

    private static String repeat(Unit unit, String actor, Alert alert, Sighting sighting) {
        Alert repeated = alert.seen(
                unit.now(),
                sighting.screeningId(),
                sighting.sides(),
                sighting.priority(),
                sighting.best().score());
        AlertRow.update(unit, repeated);
        String change = alert.sides().change(sighting.sides());
        unit.audit(AuditEvent.of(
                actor,
                "alert.repeated",
                repeated,
                AlertJson.summary(repeated)
                        .put("screening", sighting.screeningId())
                        .put("change", change.isEmpty() ? null : change)));
        return alert.id();
    }

    private String raiseNew(
            Unit unit, String actor, Sighting sighting, @Nullable String cause, @Nullable String previous) {
        Alert alert = new Alert(
                ids.at(unit.now()),
                sighting.customer(),
                sighting.partyKey(),
                sighting.subject(),
                sighting.label(),
                FitText.mended(sighting.best().entry().party().primaryName().orElse("?"), FitText.SHORT),
                new AlertState.Open(),
                sighting.priority(),
                sighting.best().score(),
                null,
                unit.now(),
                unit.now().plus(sla.of(sighting.priority())),
                unit.now(),
                1,
                sighting.screeningId(),
                sighting.screeningId(),
                sighting.sides(),
                cause,
                previous,
                1);
        AlertRow.insert(unit, alert);
        String kind = previous == null ? "alert.raised" : "alert.returned";
        unit.audit(
                AuditEvent.of(actor, kind, alert, AlertJson.summary(alert).put("screening", sighting.screeningId())));
        webhooks.publish(unit, kind, AlertJson.event(kind, unit.now(), alert));
        return alert.id();
    }
}

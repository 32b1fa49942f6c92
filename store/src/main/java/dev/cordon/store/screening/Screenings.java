package dev.cordon.store.screening;

import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.store.alert.Alarm;
import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Condition;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.Idempotency;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.query.QueryJson;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.IdempotencyKey;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.TimeOrderedId;
import dev.cordon.store.value.Timestamp;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The screenings that were answered. Thread-safe.
 *
 * <pre>{@code
 * Screening screening = screener.screen(query);
 * Recorded recorded = store.screenings().record(NewScreening.search(screening, user.id())).join();
 * send(recorded.answer());   // durable from here on
 * }</pre>
 */
public final class Screenings {

    /** The tables that the audit watches. */
    public static final List<SubjectTable> TABLES = List.of(
            new SubjectTable(StoredPolicy.TYPE, "policy", "hash", StoredPolicy::of),
            new SubjectTable(StoredScreening.TYPE, "screening", "id", true, ScreeningRow::of));

    private static final int LONGEST_LABEL = 200;
    private static final int MOST = 1_000;

    private final Database database;
    private final Writer writer;
    private final Alarm alarm;
    private final InstantSource clock;
    private final TimeOrderedId ids;
    private final Set<String> policies = ConcurrentHashMap.newKeySet();
    private final ScreeningJson answers = new ScreeningJson();
    private final QueryJson queries = new QueryJson();

    public Screenings(Database database, Writer writer, Alarm alarm, InstantSource clock, TimeOrderedId ids) {
        this.database = database;
        this.writer = writer;
        this.alarm = alarm;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Remembers a screening, with the alerts that it raises.
     *
     * @return completed once all of it is durable; else with a {@link dev.cordon.store.value.StoreException}, and then the answer must not be
     *     given: {@code OVERLOADED} at once if too much waits, {@code CONFLICT} if the idempotency key was used for another request
     */
    public CompletableFuture<Recorded> record(NewScreening fresh) {
        Prepared prepared = prepare(fresh);
        IdempotencyKey key = fresh.key();
        boolean addition = key == null && !prepared.alerting();
        CompletableFuture<Recorded> done = addition
                ? writer.submitAddition(unit -> add(unit, prepared))
                : writer.submit(unit -> once(unit, key, prepared));
        return prepared.policyKnown() ? done : done.thenApply(recorded -> remember(fresh, recorded));
    }

    private Recorded remember(NewScreening fresh, Recorded recorded) {
        policies.add(fresh.screening().policy().hash());
        return recorded;
    }

    private Recorded once(Unit unit, @Nullable IdempotencyKey key, Prepared prepared) {
        if (key == null) {
            return add(unit, prepared);
        }
        Optional<String> first = Idempotency.result(unit, key, StoredScreening.TYPE);
        if (first.isPresent()) {
            return unit.handle()
                    .createQuery("SELECT * FROM screening WHERE id = ?")
                    .bind(0, first.get())
                    .map(ScreeningRow::of)
                    .findOne()
                    .map(earlier ->
                            new Recorded(earlier.id(), earlier.at(), earlier.answer(), List.of(), List.of(), true))
                    .orElseThrow(() -> StoreException.notFound("screening", first.get()));
        }
        Idempotency.remember(
                unit, key, StoredScreening.TYPE, prepared.screening().id());
        return add(unit, prepared);
    }

    private Recorded add(Unit unit, Prepared prepared) {
        StoredScreening screening = prepared.screening().at(unit.now());
        if (!prepared.policyKnown() && unit.first("policy " + screening.policyHash())) {
            Policy policy = prepared.fresh().screening().policy();
            StoredPolicy used = new StoredPolicy(policy.hash(), policy.content());
            unit.add(
                    "INSERT INTO policy (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    used.hash(),
                    used.content());
            unit.audit(AuditEvent.of(
                    screening.actor(), "policy.used", used, new JsonDetail().put("name", screening.policy())));
        }
        unit.add(ScreeningRow.INSERT, ScreeningRow.values(screening));
        unit.audit(prepared.event());
        Alarm.Raised raised = prepared.alerting()
                ? alarm.raise(
                        unit,
                        screening.actor(),
                        screening.id(),
                        screening.customer(),
                        prepared.fresh().screening())
                : Alarm.Raised.NONE;
        return new Recorded(
                screening.id(), screening.at(), screening.answer(), raised.alerts(), raised.exempted(), false);
    }

    /** What can be worked out before it is the screening's turn to be written. */
    private record Prepared(NewScreening fresh, StoredScreening screening, AuditEvent event, boolean policyKnown) {

        boolean alerting() {
            return fresh.alerting() && screening.hits() > 0;
        }
    }

    private Prepared prepare(NewScreening fresh) {
        StoredScreening screening = stored(fresh);
        AuditEvent event = AuditEvent.of(screening.actor(), "screening.recorded", screening, detail(screening));
        return new Prepared(fresh, screening, event, policies.contains(screening.policyHash()));
    }

    private StoredScreening stored(NewScreening fresh) {
        Screening screening = fresh.screening();
        String customer = FitText.optional("customer", fresh.customer(), FitText.SHORT);
        return new StoredScreening(
                ids.at(clock.instant()),
                Timestamp.cut(clock.instant()),
                FitText.required("actor", fresh.actor(), FitText.SHORT),
                customer,
                label(screening.query().party()),
                screening.watchlist().id(),
                screening.policy().name(),
                screening.policy().hash(),
                screening.engine(),
                screening.decision(),
                screening.hits().size(),
                queries.write(screening.query()),
                answers.write(screening).getBytes(StandardCharsets.UTF_8));
    }

    private static String label(Party party) {
        String text = party.primaryName()
                .orElseGet(() -> party.identifiers().stream()
                        .map(Identifier::value)
                        .findFirst()
                        .orElse("?"));
        return FitText.mended(text, LONGEST_LABEL);
    }

    private static JsonDetail detail(StoredScreening screening) {
        return new JsonDetail()
                .put("customer", screening.customer())
                .put("decision", screening.decision().label())
                .put("hits", screening.hits())
                .put("watchlist", screening.watchlist())
                .put("policy", screening.policy())
                .put("policyHash", screening.policyHash())
                .put("engine", screening.engine())
                .put("queryHash", Sha256.plain(screening.query()))
                .put("answerHash", Sha256.plain(screening.answer()));
    }

    /** The screening of an id, unless there is none or retention has removed it. */
    public Optional<StoredScreening> find(String id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM screening WHERE id = ?")
                .bind(0, id)
                .map(ScreeningRow::of)
                .findOne());
    }

    /** The screenings that are wanted, the newest first. */
    public List<StoredScreening> list(ScreeningFilter filter) {
        Condition wanted = new Condition()
                .and("customer = ?", filter.customer())
                .and("actor = ?", filter.actor())
                .and(
                        "decision = ?",
                        filter.decision() == null ? null : filter.decision().label())
                .and("at >= ?", filter.from() == null ? null : Timestamp.text(filter.from()))
                .and("at < ?", filter.until() == null ? null : Timestamp.text(filter.until()))
                .and("id < ?", filter.before());
        String sql = "SELECT * FROM screening" + wanted.where() + " ORDER BY id DESC LIMIT "
                + Condition.limit(filter.limit(), MOST);
        return database.read(handle ->
                wanted.bind(handle.createQuery(sql)).map(ScreeningRow::of).list());
    }

    /** The content of a policy that screenings were made under, by its hash. */
    public Optional<String> policy(String hash) {
        return database.read(handle -> handle.createQuery("SELECT content FROM policy WHERE hash = ?")
                .bind(0, hash)
                .mapTo(String.class)
                .findOne());
    }
}

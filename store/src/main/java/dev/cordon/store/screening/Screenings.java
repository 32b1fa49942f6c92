package dev.cordon.store.screening;

import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Condition;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.Idempotency;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.IdempotencyKey;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.TimeOrderedId;
import dev.cordon.store.value.Timestamp;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

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

    private static final int LONGEST_LABEL = 200;
    private static final int MOST = 1_000;

    private final Database database;
    private final Writer writer;
    private final InstantSource clock;
    private final TimeOrderedId ids;
    private final Set<String> policies = ConcurrentHashMap.newKeySet();
    private final ScreeningJson answers = new ScreeningJson();
    private final QueryJson queries = new QueryJson();

    public Screenings(Database database, Writer writer, InstantSource clock, TimeOrderedId ids) {
        this.database = database;
        this.writer = writer;
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
        Policy policy = fresh.screening().policy();
        StoredScreening prepared = prepare(fresh);
        boolean known = policies.contains(policy.hash());
        IdempotencyKey key = fresh.key();
        CompletableFuture<Recorded> done = key == null
                ? writer.submitAddition(unit -> add(unit, prepared, policy, known))
                : writer.submit(unit -> once(unit, key, prepared, policy, known));
        return known ? done : done.whenComplete((recorded, failure) -> remember(policy, failure));
    }

    private void remember(Policy policy, Throwable failure) {
        if (failure == null) {
            policies.add(policy.hash());
        }
    }

    private Recorded once(Unit unit, IdempotencyKey key, StoredScreening prepared, Policy policy, boolean known) {
        Optional<String> first = Idempotency.result(unit, key, StoredScreening.TYPE);
        if (first.isPresent()) {
            StoredScreening earlier = unit.handle()
                    .createQuery("SELECT * FROM screening WHERE id = ?")
                    .bind(0, first.get())
                    .map(ScreeningRow::of)
                    .one();
            return new Recorded(earlier.id(), earlier.at(), earlier.answer(), List.of(), List.of(), true);
        }
        Idempotency.remember(unit, key, StoredScreening.TYPE, prepared.id());
        return add(unit, prepared, policy, known);
    }

    private static Recorded add(Unit unit, StoredScreening prepared, Policy policy, boolean known) {
        StoredScreening screening = prepared.at(unit.now());
        if (!known) {
            unit.add(
                    "INSERT INTO policy (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    policy.hash(),
                    policy.content());
        }
        unit.add(ScreeningRow.INSERT, ScreeningRow.values(screening));
        unit.audit(new AuditEvent(
                screening.actor(),
                "screening.recorded",
                StoredScreening.TYPE,
                screening.id(),
                detail(screening),
                screening.stateHash()));
        return new Recorded(screening.id(), screening.at(), screening.answer(), List.of(), List.of(), false);
    }

    private StoredScreening prepare(NewScreening fresh) {
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

    private static String detail(StoredScreening screening) {
        return new JsonDetail()
                .put("customer", screening.customer())
                .put("decision", screening.decision().label())
                .put("hits", screening.hits())
                .put("watchlist", screening.watchlist())
                .put("policy", screening.policy())
                .put("policyHash", screening.policyHash())
                .put("engine", screening.engine())
                .put("queryHash", Sha256.plain(screening.query()))
                .put("answerHash", Sha256.plain(screening.answer()))
                .text();
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

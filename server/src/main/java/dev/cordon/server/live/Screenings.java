package dev.cordon.server.live;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.server.http.Metrics;
import dev.cordon.store.Store;
import dev.cordon.store.db.Writer;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Screens parties and remembers it: what is returned is durable, so it may be answered. */
public final class Screenings {

    private final ScreeningPool pool;
    private final ScreeningPool questions;
    private final Store store;
    private final Metrics metrics;

    /**
     * @param pool      compares single parties, for clients that wait for an answer at once
     * @param questions takes what lasts longer, so that nothing single has to wait for it
     */
    public Screenings(ScreeningPool pool, ScreeningPool questions, Store store, Metrics metrics) {
        this.pool = pool;
        this.questions = questions;
        this.store = store;
        this.metrics = metrics;
    }

    /** Screens a party. */
    public Screening screen(Screener screener, Query query) {
        return pool.run(() -> screener.screen(query));
    }

    /** The threads on which parties are compared. */
    public ScreeningPool pool() {
        return pool;
    }

    /** The threads for what lasts longer than comparing a party: many parties, differences, documents. */
    public ScreeningPool questions() {
        return questions;
    }

    /** Remembers searches that raise no alert. */
    public void remember(String client, List<Screening> screenings) {
        record(screenings.stream()
                .map(screening -> NewScreening.search(screening, client))
                .toList());
    }

    /**
     * Remembers screenings, with the alerts that they raise.
     *
     * @throws dev.cordon.store.value.StoreException if one cannot be remembered; then none may be answered
     */
    public List<Recorded> record(List<NewScreening> screenings) {
        List<CompletableFuture<Recorded>> waiting =
                screenings.stream().map(this::recording).toList();
        return waiting.stream().map(Writer::await).toList();
    }

    /**
     * Remembers a screening.
     *
     * @return completed once it may be answered; with a {@link dev.cordon.store.value.StoreException} if it may not
     */
    public CompletableFuture<Recorded> recording(NewScreening fresh) {
        return store.screenings().record(fresh).thenApply(recorded -> {
            metrics.screening(fresh.screening().decision().label());
            return recorded;
        });
    }
}

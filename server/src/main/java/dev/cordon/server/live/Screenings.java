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
    private final Store store;
    private final Metrics metrics;

    public Screenings(ScreeningPool pool, Store store, Metrics metrics) {
        this.pool = pool;
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
                screenings.stream().map(store.screenings()::record).toList();
        List<Recorded> recorded = waiting.stream().map(Writer::await).toList();
        screenings.forEach(each -> metrics.screening(each.screening().decision().label()));
        return recorded;
    }
}

package dev.cordon.server.live;

import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Policy;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The engine that answers now. Looks every few seconds whether another watchlist is in force, opens it beside the one that
 * answers and then switches: no request waits, and none sees half of either. A watchlist that cannot be opened is told
 * and changes nothing.
 */
public final class LiveEngine implements AutoCloseable {

    private static final long SECONDS = 2;

    private final WatchlistSource source;
    private final Function<Watchlist, Policy> policy;
    private final @Nullable Integer maxAge;
    private final Clock clock;
    private final Consumer<String> told;
    private final List<BiConsumer<@Nullable Engine, Engine>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService watcher;
    private volatile @Nullable Engine engine;
    private volatile String version = "";
    private volatile @Nullable String problem;

    /**
     * @param policy to screen under; made anew for each watchlist, since it may name lists of it
     * @param maxAge days after which a list is too old to clear anybody, or null for any age
     * @param told   takes lines for the operator
     */
    public LiveEngine(
            WatchlistSource source,
            Function<Watchlist, Policy> policy,
            @Nullable Integer maxAge,
            Clock clock,
            Consumer<String> told) {
        this.source = source;
        this.policy = policy;
        this.maxAge = maxAge;
        this.clock = clock;
        this.told = told;
        this.watcher = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "cordon-watchlist");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Is told of each switch, with the earlier engine (null at the start) and the new one; call before {@link #start}. */
    public void onSwitch(BiConsumer<@Nullable Engine, Engine> listener) {
        listeners.add(listener);
    }

    /** Opens the watchlist and begins to look for others. Without a watchlist the server runs and is not ready. */
    public void start() {
        refresh();
        watcher.scheduleWithFixedDelay(this::refresh, SECONDS, SECONDS, TimeUnit.SECONDS);
        watcher.execute(() -> {
            Engine current = engine;
            if (current != null) {
                current.prepare();
            }
        });
    }

    /** Looks now whether another watchlist is in force. */
    public synchronized void refresh() {
        try {
            String now = source.version();
            if (now.equals(version)) {
                return;
            }
            Watchlist opened = source.open();
            Engine earlier = engine;
            if (earlier == null || !earlier.info().id().equals(opened.info().id())) {
                switchTo(earlier, new Engine(opened, policy.apply(opened), source.isSample(), clock.instant()));
            }
            version = now;
            problem = null;
        } catch (IOException | RuntimeException e) {
            // Whatever it is, the watcher must go on looking.
            tellOnce("the watchlist cannot be opened, "
                    + (engine == null ? "so nothing is screened" : "so the earlier one goes on answering") + ": "
                    + e.getMessage());
        }
    }

    private void switchTo(@Nullable Engine earlier, Engine next) {
        if (earlier != null) {
            next.prepare();
        }
        engine = next;
        listeners.forEach(listener -> listener.accept(earlier, next));
        told.accept(new ListAge(LocalDate.now(clock)).line(next.info()) + " answers");
    }

    private void tellOnce(String message) {
        if (!message.equals(problem)) {
            told.accept(message);
        }
        problem = message;
    }

    /** The engine that answers; empty as long as no watchlist could be opened. */
    public Optional<Engine> engine() {
        return Optional.ofNullable(engine);
    }

    /** What is wrong with the watchlist in force, for the operator; empty if nothing is. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The lists that are older than allowed, each with its age in words; empty if none is or any age will do. */
    public List<String> stale() {
        Engine current = engine;
        Integer days = maxAge;
        if (current == null || days == null) {
            return List.of();
        }
        ListAge age = new ListAge(LocalDate.now(clock));
        return current.info().lists().stream()
                .filter(list -> age.exceeds(list, days))
                .map(list -> words(list, age))
                .toList();
    }

    private static String words(ListInfo list, ListAge age) {
        return list.id() + " (" + age.age(list) + ")";
    }

    @Override
    public void close() {
        watcher.shutdownNow();
    }
}

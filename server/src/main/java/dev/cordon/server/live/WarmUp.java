package dev.cordon.server.live;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.ScreeningJson;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Screens names of the watchlist, as they stand and under disguise, before clients ask for theirs: a JVM that has just
 * started compares many times slower than one that has learnt which methods matter. Nothing of it is remembered or
 * counted. It gives way to clients, whose requests teach as well, and is over after a time, whatever it has done by then.
 */
public final class WarmUp implements AutoCloseable {

    /** By then the JVM's compilers have done most of what they will. */
    private static final int ENOUGH = 10_000;

    /** A prime, so that a large watchlist is met all over and a small one whole. */
    private static final long STEP = 7_919;

    private static final long PAUSE = Duration.ofMillis(2).toNanos();

    private final LiveEngine live;
    private final Duration time;
    private final BooleanSupplier busy;
    private final LongSupplier clock;
    private final ScreeningJson answers = new ScreeningJson();
    private volatile boolean over;

    /**
     * @param time  after which it is over; zero for none at all
     * @param busy  whether clients wait for an answer
     * @param clock nanoseconds that only go forward
     */
    public WarmUp(LiveEngine live, Duration time, BooleanSupplier busy, LongSupplier clock) {
        this.live = live;
        this.time = time;
        this.busy = busy;
        this.clock = clock;
        this.over = time.isZero();
    }

    /** Whether it is over, or there was none. */
    public boolean isOver() {
        return over;
    }

    /** Begins, on a thread of its own. */
    public void start() {
        if (!over) {
            Thread thread = new Thread(this::run, "cordon-warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Screens until it is over; says how many names. */
    int run() {
        try {
            return live.engine().map(this::screen).orElse(0);
        } finally {
            over = true;
        }
    }

    private int screen(Engine engine) {
        long end = clock.getAsLong() + time.toNanos();
        Watchlist watchlist = engine.watchlist();
        int screened = 0;
        for (long at = 0; screened < ENOUGH; at += STEP) {
            for (PartyName listed :
                    watchlist.entry((int) (at % watchlist.size())).party().names()) {
                for (Query query : queries(listed.text())) {
                    while (busy.getAsBoolean() && clock.getAsLong() - end < 0) {
                        LockSupport.parkNanos(PAUSE);
                    }
                    if (over || clock.getAsLong() - end >= 0) {
                        return screened;
                    }
                    answers.write(engine.screener().screen(query));
                    screened++;
                }
            }
        }
        return screened;
    }

    /** For the name as it stands, turned round, and in small letters with one left out. */
    private static List<Query> queries(String name) {
        int half = name.offsetByCodePoints(0, name.codePointCount(0, name.length()) / 2);
        String left = name.substring(0, half);
        String right = name.substring(half);
        String cut = left + right.substring(right.offsetByCodePoints(0, 1));
        return Stream.of(name, right + " " + left, cut.toLowerCase(Locale.ROOT))
                .filter(asked -> asked.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(Query::ofName)
                .toList();
    }

    /** Ends it. */
    @Override
    public void close() {
        over = true;
    }
}

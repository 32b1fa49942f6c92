package dev.cordon.server.live;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Whether a request that came now would wait too long: for a thread that compares, or for a disk that stands still. Nothing is
 * answered before it is durable, so while the disk stands, whoever is let in waits until it goes on; those who come
 * meanwhile are told so instead. A short stall is better waited for than told, unless there is more to do than can be done, when
 * others take the place of those who are turned away; and a few requests in work are never too many.
 */
public final class Congestion implements BooleanSupplier {

    private final ScreeningPool pool;
    private final LongSupplier writingFor;
    private final IntSupplier inWork;
    private final int few;
    private final long passing;
    private final long standing;

    /**
     * @param writingFor how long what is being written has taken so far, in nanoseconds
     * @param inWork     how many requests are being answered
     * @param few        how many of them are not too many, however long they take
     * @param passing    how long a stall may last before anybody is turned away
     * @param standing   the same when there is more to do than can be done
     */
    public Congestion(
            ScreeningPool pool,
            LongSupplier writingFor,
            IntSupplier inWork,
            int few,
            Duration passing,
            Duration standing) {
        this.pool = pool;
        this.writingFor = writingFor;
        this.inWork = inWork;
        this.few = few;
        this.passing = passing.toNanos();
        this.standing = standing.toNanos();
    }

    @Override
    public boolean getAsBoolean() {
        return pool.isLate() || inWork.getAsInt() > few && writingFor.getAsLong() > bound();
    }

    private long bound() {
        return pool.isStanding() ? standing : passing;
    }
}

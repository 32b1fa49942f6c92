package dev.cordon.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Batches that several threads make, each of one part of the work, and that one thread takes part after part, as if they
 * had been made one after the other. Who is far ahead of the taker waits.
 */
final class OrderedBatches<T> {

    private final List<Deque<T>> made = new ArrayList<>();
    private final boolean[] ended;
    private final int most;
    private int waiting;
    private int taken;

    /**
     * @param parts number of parts; they must be begun in their order, or those that are ahead may wait for ever
     * @param most  how many batches may wait to be taken
     */
    OrderedBatches(int parts, int most) {
        for (int part = 0; part < parts; part++) {
            made.add(new ArrayDeque<>());
        }
        this.ended = new boolean[parts];
        this.most = most;
    }

    /** Adds a batch; waits while there are enough, unless it is the one for which the taker waits. */
    synchronized void put(int part, T batch) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        while (waiting >= most && !(part == taken && made.get(part).isEmpty())) {
            wait();
        }
        made.get(part).add(batch);
        waiting++;
        notifyAll();
    }

    /** Says that nothing of the part follows. */
    synchronized void end(int part) {
        ended[part] = true;
        notifyAll();
    }

    /** The next batch of the part; empty after its last. Parts are taken in their order, each to its end. */
    synchronized Optional<T> take(int part) throws InterruptedException {
        taken = part;
        notifyAll();
        Deque<T> batches = made.get(part);
        while (batches.isEmpty() && !ended[part]) {
            wait();
        }
        Optional<T> next = Optional.ofNullable(batches.poll());
        if (next.isPresent()) {
            waiting--;
        }
        return next;
    }
}

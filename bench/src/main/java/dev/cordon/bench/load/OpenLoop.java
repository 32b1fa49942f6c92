package dev.cordon.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Sends each request when it is due, on whichever connection is free; one thread does all of it, so that the machine is left
 * to the server. A request for which no connection is free waits, and its time goes on counting.
 */
final class OpenLoop {

    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final int SERVED = 200;
    private static final long NANOS_A_MILLI = 1_000_000L;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InetSocketAddress server;
    private final boolean encrypted;
    private final List<byte[]> requests;
    private final int rate;
    private final Duration patience;
    private final long uncounted;
    private final long total;
    private final Times times = new Times();
    private final Deque<Connection> free = new ArrayDeque<>();
    private long sent;
    private double seconds;
    private long answered;

    /**
     * @param encrypted whether the server speaks TLS
     * @param requests  sent in turn
     * @param rate      how many a second
     * @param uncounted how many are sent first without being counted, while this program gets up to speed itself
     * @param counted   how many are counted
     */
    OpenLoop(
            InetSocketAddress server,
            boolean encrypted,
            List<byte[]> requests,
            int rate,
            long uncounted,
            long counted) {
        this(server, encrypted, requests, rate, uncounted, counted, PATIENCE);
    }

    /**
     * The same with less patience.
     *
     * @param patience for connecting, for shaking hands, and for answers after the last request was due
     */
    OpenLoop(
            InetSocketAddress server,
            boolean encrypted,
            List<byte[]> requests,
            int rate,
            long uncounted,
            long counted,
            Duration patience) {
        this.patience = patience;
        this.server = server;
        this.encrypted = encrypted;
        this.requests = requests;
        this.rate = rate;
        this.uncounted = uncounted;
        this.total = uncounted + counted;
    }

    /**
     * Sends all of them over so many connections; what has no answer 20 seconds after the last was due has failed.
     *
     * @throws IOException if a first connection fails, or takes more than 20 seconds
     */
    Times run(int connections) throws IOException {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                Connection connection = new Connection(server, selector, encrypted, patience);
                connection.open();
                free.add(connection);
            }
            long start = System.nanoTime();
            long end = due(start, total) + patience.toNanos();
            while (answered < total && System.nanoTime() - end < 0) {
                sendWhatIsDue(start, end);
                long left = sent < total && !free.isEmpty() ? due(start, sent) - System.nanoTime() : NANOS_A_SECOND;
                if (left > 0) {
                    selector.select(this::readFrom, Math.max(1, left / NANOS_A_MILLI));
                } else {
                    selector.selectNow(this::readFrom);
                }
            }
            seconds = (double) (System.nanoTime() - due(start, uncounted)) / NANOS_A_SECOND;
        }
        while (answered < total) {
            add(total - 1, Connection.FAILED, patience.toNanos());
        }
        return times;
    }

    /** From when the first that counts was due to the last answer. */
    double seconds() {
        return seconds;
    }

    private long due(long start, long number) {
        return start + number * NANOS_A_SECOND / rate;
    }

    private void sendWhatIsDue(long start, long end) {
        // Connecting anew may take until the end.
        while (sent < total
                && !free.isEmpty()
                && due(start, sent) - System.nanoTime() <= 0
                && System.nanoTime() - end < 0) {
            Connection connection = free.poll();
            long number = sent++;
            long due = due(start, number);
            if (number >= uncounted) {
                times.add(Times.SENT, System.nanoTime() - due);
            }
            if (!connection.send(requests.get((int) (number % requests.size())), number, due)) {
                free.add(connection);
                add(number, Connection.FAILED, System.nanoTime() - due);
            }
        }
    }

    private void readFrom(SelectionKey key) {
        Connection connection = (Connection) key.attachment();
        int status = connection.read();
        if (status >= 0) {
            long now = System.nanoTime();
            add(connection.number(), status, now - connection.due());
            if (status == SERVED && connection.number() >= uncounted) {
                times.add(Times.SERVED, now - connection.sent());
            }
            free.add(connection);
        }
    }

    private void add(long number, int status, long nanos) {
        if (number >= uncounted) {
            times.add(status, nanos);
        }
        answered++;
    }
}

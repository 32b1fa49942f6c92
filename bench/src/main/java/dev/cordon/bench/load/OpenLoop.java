package dev.cordon.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Sends each request when it is due, on whichever connection is free; one thread does all of it, so that the machine is left
 * to the server. A request for which no connection is free waits, and its time goes on counting.
 */
final class OpenLoop {

    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final long NANOS_A_MILLI = 1_000_000L;
    private static final long PATIENCE = 20 * NANOS_A_SECOND;

    private final InetSocketAddress server;
    private final List<byte[]> requests;
    private final int rate;
    private final long total;
    private final Times times = new Times();
    private final Deque<Connection> free = new ArrayDeque<>();
    private long sent;
    private long answered;

    /**
     * @param requests sent in turn
     * @param rate     how many a second
     * @param total    how many in all
     */
    OpenLoop(InetSocketAddress server, List<byte[]> requests, int rate, long total) {
        this.server = server;
        this.requests = requests;
        this.rate = rate;
        this.total = total;
    }

    /** Sends all of them over so many connections; what has no answer 20 seconds after the last was due has failed. */
    Times run(int connections) throws IOException {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                Connection connection = new Connection(server, selector);
                connection.open();
                free.add(connection);
            }
            long start = System.nanoTime();
            long end = due(start, total) + PATIENCE;
            while (answered < total && System.nanoTime() - end < 0) {
                sendWhatIsDue(start);
                long left = sent < total && !free.isEmpty() ? due(start, sent) - System.nanoTime() : NANOS_A_SECOND;
                if (left > 0) {
                    selector.select(this::readFrom, Math.max(1, left / NANOS_A_MILLI));
                } else {
                    selector.selectNow(this::readFrom);
                }
            }
        }
        while (answered < total) {
            add(Connection.FAILED, PATIENCE);
        }
        return times;
    }

    private long due(long start, long number) {
        return start + number * NANOS_A_SECOND / rate;
    }

    private void sendWhatIsDue(long start) {
        while (sent < total && !free.isEmpty() && due(start, sent) - System.nanoTime() <= 0) {
            Connection connection = free.poll();
            long due = due(start, sent);
            byte[] request = requests.get((int) (sent++ % requests.size()));
            if (!connection.send(request, due)) {
                free.add(connection);
                add(Connection.FAILED, System.nanoTime() - due);
            }
        }
    }

    private void readFrom(SelectionKey key) {
        Connection connection = (Connection) key.attachment();
        int status = connection.read();
        if (status >= 0) {
            add(status, System.nanoTime() - connection.due());
            free.add(connection);
        }
    }

    private void add(int status, long nanos) {
        times.add(status, nanos);
        answered++;
    }
}

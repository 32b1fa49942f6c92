package dev.cordon.server.direct;

import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The threads that serve connections. When a thread of another kind has sent an answer, Jetty hands the connection back to one of
 * these, which finds nothing to read yet, asks to be told when there is, and sleeps again: a change of threads for each
 * request. {@link #answer} has that done on the spot, since it waits for nothing.
 */
public final class ConnectionThreads extends QueuedThreadPool {

    private static final int MOST = 128;
    private static final int LEAST = 8;

    private final ThreadLocal<Boolean> answering = ThreadLocal.withInitial(() -> false);

    public ConnectionThreads() {
        super(MOST, LEAST);
        setName("cordon-http");
        setDaemon(true);
    }

    /** Sends an answer and, if that ends its request, sees to the connection's next one. */
    void answer(Runnable send) {
        answering.set(true);
        try {
            send.run();
        } finally {
            answering.set(false);
        }
    }

    /** Only the first task is done on the spot: what that one hands over, such as a page to make, may wait. */
    @Override
    public void execute(Runnable task) {
        if (answering.get()) {
            answering.set(false);
            task.run();
        } else {
            super.execute(task);
        }
    }
}

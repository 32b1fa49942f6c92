package dev.cordon.server.direct;

import dev.cordon.server.http.HttpProblem;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Reads a body of known length without a thread that waits for it. One that comes in dribs and drabs is given up after a time,
 * however it is cut.
 */
final class WholeBody implements Runnable {

    private final Request request;
    private final byte[] bytes;
    private final long deadline;
    private final LongSupplier clock;
    private final Consumer<byte[]> whole;
    private final Consumer<HttpProblem> failed;
    private int size;

    /**
     * @param length   of the body, as its header says
     * @param deadline when it must be there
     * @param clock    nanoseconds that only go forward
     * @param whole    takes the body
     * @param failed   takes why there is none
     */
    WholeBody(
            Request request,
            int length,
            long deadline,
            LongSupplier clock,
            Consumer<byte[]> whole,
            Consumer<HttpProblem> failed) {
        this.request = request;
        this.bytes = new byte[length];
        this.deadline = deadline;
        this.clock = clock;
        this.whole = whole;
        this.failed = failed;
    }

    /** Reads what is there; goes on when there is more. */
    @Override
    public void run() {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                failed.accept(
                        chunk.getFailure() instanceof TimeoutException
                                ? tooSlow()
                                : new HttpProblem(400, "the body ends before it should"));
                return;
            }
            boolean last = take(chunk);
            if (last) {
                end();
                return;
            }
            if (clock.getAsLong() - deadline > 0) {
                failed.accept(tooSlow());
                return;
            }
        }
    }

    private void end() {
        if (size == bytes.length) {
            whole.accept(bytes);
        } else {
            failed.accept(new HttpProblem(400, "the body ends before it should"));
        }
    }

    private boolean take(Content.Chunk chunk) {
        int count = Math.min(chunk.remaining(), bytes.length - size);
        chunk.getByteBuffer().get(bytes, size, count);
        size += count;
        boolean last = chunk.isLast();
        chunk.release();
        return last;
    }

    private static HttpProblem tooSlow() {
        return new HttpProblem(408, "the body came too slowly; send the request again");
    }
}

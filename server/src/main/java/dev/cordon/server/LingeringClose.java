package dev.cordon.server;

import dev.cordon.server.http.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Reads on after a request was answered before all of its body had come. When a connection is closed on which bytes lie unread,
 * the system resets it, and a reset throws away what the client has not read yet: who sends two megabytes in one go would see a
 * broken pipe instead of its 413. What is read is forgotten; it is bounded in size and time, and no thread waits for it.
 */
final class LingeringClose extends Handler.Wrapper {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final long most;

    /** @param limits the largest upload is as far as anybody is read to */
    LingeringClose(Limits limits) {
        this.most = limits.upload();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        // Who waits to be told to go on has sent nothing yet, and will not.
        boolean sends = request.getLength() != 0 && !request.getHeaders().contains(HttpHeader.EXPECT);
        return super.handle(request, response, sends ? new Rest(request, callback, most) : callback);
    }

    /**
     * What is still to come of a body, once the answer is on its way. It is read from the connection itself: Jetty has by then
     * given the body up, and will close.
     */
    private static final class Rest extends Callback.Nested {

        private static final int CHUNK = 16 * 1024;

        private final Request request;
        private final long most;
        private final Callback more = Callback.from(this::readOn, failure -> end());
        private long size;
        private @Nullable ByteBuffer bytes;
        private Scheduler.@Nullable Task end;
        private boolean ended;

        Rest(Request request, Callback callback, long most) {
            super(callback);
            this.request = request;
            this.most = most;
        }

        @Override
        public void succeeded() {
            Content.Chunk chunk = request.read();
            if (Content.Chunk.isFailure(chunk)) {
                readOn();
            } else {
                if (chunk != null) {
                    chunk.release();
                }
                end();
            }
        }

        private synchronized void readOn() {
            EndPoint connection =
                    request.getConnectionMetaData().getConnection().getEndPoint();
            try {
                int count = 0;
                while (!ended && (count = fill(connection)) > 0 && size <= most) {
                    size += count;
                }
                if (count != 0) {
                    end();
                } else if (!ended) {
                    comeBack(connection);
                }
            } catch (IOException e) {
                end();
            }
        }

        private int fill(EndPoint connection) throws IOException {
            if (bytes == null) {
                bytes = ByteBuffer.allocate(CHUNK);
            }
            // Jetty's buffers are between position and limit what can be read, and grow behind it.
            bytes.position(0).limit(0);
            return connection.fill(bytes);
        }

        private void comeBack(EndPoint connection) {
            if (end == null) {
                end = request.getComponents()
                        .getScheduler()
                        .schedule(this::end, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
            connection.fillInterested(more);
        }

        /** Synchronized, since a request that has ended must not be touched any more. */
        private synchronized void end() {
            if (!ended) {
                ended = true;
                if (end != null) {
                    end.cancel();
                }
                super.succeeded();
            }
        }
    }
}

package dev.cordon.lists.fetch;

import dev.cordon.lists.Hashes;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Takes a response's body into a file, hashes it on the way, and stops where it becomes too long. */
final class FileSink implements BodySubscriber<String> {

    private final Path target;
    private final long atMost;
    private final AtomicLong received;
    private final CompletableFuture<String> hash = new CompletableFuture<>();
    private final MessageDigest digest = Hashes.sha256();
    private @Nullable FileChannel channel;
    private @Nullable Subscription subscription;

    /** @param received counts the bytes as they come, for whoever watches */
    FileSink(Path target, long atMost, AtomicLong received) {
        this.target = target;
        this.atMost = atMost;
        this.received = received;
    }

    /** Too many bytes. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public CompletionStage<String> getBody() {
        return hash;
    }

    @Override
    public void onSubscribe(Subscription body) {
        this.subscription = body;
        try {
            channel = FileChannel.open(
                    target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            body.request(Long.MAX_VALUE);
        } catch (IOException e) {
            fail(e);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        try {
            for (ByteBuffer part : parts) {
                take(part);
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    private void take(ByteBuffer part) throws IOException {
        if (channel == null || hash.isDone()) {
            return;
        }
        if (received.addAndGet(part.remaining()) > atMost) {
            throw new TooLongException();
        }
        digest.update(part.duplicate());
        while (part.hasRemaining()) {
            channel.write(part);
        }
    }

    private void fail(Throwable e) {
        if (subscription != null) {
            subscription.cancel();
        }
        close();
        hash.completeExceptionally(e);
    }

    @Override
    public void onError(Throwable e) {
        close();
        hash.completeExceptionally(e);
    }

    @Override
    public void onComplete() {
        close();
        hash.complete(HexFormat.of().formatHex(digest.digest()));
    }

    private void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                hash.completeExceptionally(e);
            }
        }
    }
}

package dev.cordon.lists.archive;

import dev.cordon.lists.read.ListException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The right to change an archive, held by one updater at a time; the system takes it back when the process ends. */
public final class ArchiveLock implements Closeable {

    private static final long POLL_MILLIS = 100;

    private final FileChannel channel;

    private ArchiveLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param patience how long to wait for another updater
     * @param waiting  called once if there is one
     * @throws ListException if another updater still holds it then
     */
    static ArchiveLock take(Path path, Duration patience, Runnable waiting) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            for (boolean first = true; tryLock(channel) == null; first = false) {
                if (first) {
                    waiting.run();
                }
                if (System.nanoTime() - deadline >= 0) {
                    throw new ListException(
                            path.toString(), 0, "another updater is at work; let it end, then try again");
                }
                pause();
            }
            taken = true;
            return new ArchiveLock(channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another thread of this process
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for another updater");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

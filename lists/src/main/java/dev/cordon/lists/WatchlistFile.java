package dev.cordon.lists;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistException;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A compiled watchlist on disk.
 *
 * <pre>{@code
 * Watchlist watchlist = WatchlistFile.open(Path.of("watchlist"));
 * Screening screening = Screener.over(watchlist).screen(Query.ofName("Ni Gaobin"));
 * }</pre>
 */
public final class WatchlistFile {

    private WatchlistFile() {}

    /**
     * Maps a watchlist into memory: pages are read when they are first needed, and shared between processes.
     *
     * @throws ListException if there is no such file, or it is no watchlist that this version can use
     * @throws IOException if it cannot be read
     */
    public static Watchlist open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new ListException(
                    path.toString(), 0, "there is no such watchlist; make one with 'cordon lists build -o FILE PATH…'");
        }
        if (!Files.isRegularFile(path)) {
            throw new ListException(path.toString(), 0, "is not a file");
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size == 0 || size > Integer.MAX_VALUE) {
                throw new ListException(path.toString(), 0, size == 0 ? "is empty" : "is too large for a watchlist");
            }
            MappedByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            return Watchlist.of(content);
        } catch (WatchlistException e) {
            throw new ListException(path.toString(), 0, String.valueOf(e.getMessage()), e);
        }
    }

    /** Puts a compiled watchlist in its place at once: readers see the earlier one or this one, never a part. */
    public static void write(Path path, byte[] watchlist) throws IOException {
        try (AtomicFile file = AtomicFile.create(path)) {
            file.stream().write(watchlist);
            file.commit();
        }
    }
}

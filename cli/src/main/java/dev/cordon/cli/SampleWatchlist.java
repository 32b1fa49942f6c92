package dev.cordon.cli;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistException;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * The bundled sample lists, compiled when they are first needed and kept in the user's cache. Where the cache cannot be
 * written, they are compiled each time.
 */
final class SampleWatchlist {

    private static final String PREFIX = "sample-";

    private final Path folder;

    SampleWatchlist(Path folder) {
        this.folder = folder;
    }

    Watchlist open() throws IOException {
        Path cached = folder.resolve(PREFIX + build());
        if (Files.isRegularFile(cached)) {
            try {
                return WatchlistFile.open(cached);
            } catch (IOException | WatchlistException e) {
                Files.deleteIfExists(cached);
            }
        }
        byte[] compiled = OfficialLists.compileSample();
        keep(cached, compiled);
        return Watchlist.of(ByteBuffer.wrap(compiled));
    }

    /** Another build of Cordon may compile the same lists to other bytes, so each has its own file. */
    private static String build() {
        CodeSource source = SampleWatchlist.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            long stamp = Files.getLastModifiedTime(jar).toMillis() * 31 + Files.size(jar);
            return EngineVersion.version() + "-" + Long.toString(stamp, Character.MAX_RADIX);
        } catch (URISyntaxException | IOException e) {
            return EngineVersion.version();
        }
    }

    private void keep(Path cached, byte[] compiled) {
        try {
            Files.createDirectories(folder);
            removeEarlierOnes();
            WatchlistFile.write(cached, compiled);
        } catch (IOException e) {
            // Only the next start is slower for it.
        }
    }

    private void removeEarlierOnes() throws IOException {
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : earlier) {
                Files.deleteIfExists(file);
            }
        }
    }
}

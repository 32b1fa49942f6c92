package dev.cordon.cli;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.Hashes;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.archive.AsOf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The watchlist as it was on a day, compiled when it is first asked for and kept in the user's cache. */
final class AsOfWatchlist {

    private final LocalDate day;
    private final Path cache;
    private final Consumer<String> notice;

    AsOfWatchlist(LocalDate day, Path cache, Consumer<String> notice) {
        this.day = day;
        this.cache = cache;
        this.notice = notice;
    }

    /** Something that compiles, and says on what its answer rests. */
    private interface Compilation {
        byte[] compile(Consumer<String> notice) throws IOException;
    }

    Watchlist of(Archive archive) throws IOException {
        StringBuilder content = new StringBuilder();
        for (List<ArchivedEdition> editions : archive.editions().values()) {
            editions.forEach(edition ->
                    content.append(edition.list()).append(edition.day()).append(edition.id()));
        }
        return cached(content.toString(), told -> AsOf.compile(archive, day, told));
    }

    Watchlist of(Watchlist watchlist) throws IOException {
        return cached(watchlist.info().id(), told -> AsOf.compile(watchlist, day, told));
    }

    private Watchlist cached(String content, Compilation compilation) throws IOException {
        String key = Hashes.of((Screener.ENGINE + day + content).getBytes(StandardCharsets.UTF_8));
        Path file = cache.resolve("as-of-" + day + "-" + key.substring(0, 16));
        Path notices = file.resolveSibling(file.getFileName() + ".txt");
        if (Files.isRegularFile(file) && Files.isRegularFile(notices)) {
            Files.readAllLines(notices).forEach(notice);
            return WatchlistFile.open(file);
        }
        List<String> told = new ArrayList<>();
        byte[] compiled = compilation.compile(told::add);
        told.forEach(notice);
        keep(file, notices, compiled, told);
        return Watchlist.of(ByteBuffer.wrap(compiled));
    }

    private static void keep(Path file, Path notices, byte[] compiled, List<String> told) {
        try {
            Files.createDirectories(file.getParent());
            WatchlistFile.write(
                    notices, (String.join("\n", told) + "\n").strip().getBytes(StandardCharsets.UTF_8));
            WatchlistFile.write(file, compiled);
        } catch (IOException e) {
            // Only the next question of that day is slower for it.
        }
    }
}

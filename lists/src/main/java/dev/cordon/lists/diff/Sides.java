package dev.cordon.lists.diff;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.archive.InForce;
import dev.cordon.lists.archive.JournalRecord;
import dev.cordon.lists.archive.StoredFile;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what somebody means by a side: a file, a folder, a day, or a hash. */
public final class Sides {

    private static final byte[] MAGIC = "CORDON".getBytes(StandardCharsets.US_ASCII);
    private static final int SHORTEST_HASH = 6;

    private final Archive archive;

    public Sides(Archive archive) {
        this.archive = archive;
    }

    /**
     * A list file or watchlist, a folder of list files, a day (the editions of the archive that were the newest then), or
     * the beginning of the hash of a watchlist, edition or file in the archive.
     *
     * @throws ListException if it is none of these
     */
    public ListSide find(String text) throws IOException {
        Path path = path(text);
        if (path != null) {
            return ofPath(path);
        }
        LocalDate day = day(text);
        if (day != null) {
            return ofDay(day);
        }
        if (text.matches("[0-9a-f]{" + SHORTEST_HASH + ",64}")) {
            return ofHash(text);
        }
        throw new ListException(
                text,
                0,
                "there is no such file, and it is neither a day (2024-03-25) nor a hash of at least six digits");
    }

    private static @Nullable Path path(String text) {
        try {
            Path path = Path.of(text);
            return Files.exists(path) ? path : null;
        } catch (java.nio.file.InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ListSide ofPath(Path path) throws IOException {
        if (isWatchlist(path)) {
            return ListSide.of(path.getFileName().toString(), WatchlistFile.open(path));
        }
        List<Path> files = new ArrayList<>(List.of(path));
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                files = inside.filter(Files::isRegularFile).sorted().toList();
            }
            if (files.isEmpty()) {
                throw new ListException(path.toString(), 0, "holds no file; give a folder of list files");
            }
        }
        List<ListedParty> entries = new ArrayList<>();
        List<ListInfo> lists = OfficialLists.reading().read(files, entries::add);
        return new ListSide(path.getFileName().toString(), lists, entries);
    }

    private static boolean isWatchlist(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(path)) {
            return java.util.Arrays.equals(content.readNBytes(MAGIC.length), MAGIC);
        }
    }

    private ListSide ofDay(LocalDate day) throws IOException {
        List<ArchivedEdition> editions = archive.newestOn(day);
        if (editions.isEmpty()) {
            throw new ListException(day.toString(), 0, "the archive has no edition of that day or before");
        }
        return ofEditions(day.toString(), editions);
    }

    private ListSide ofEditions(String title, List<ArchivedEdition> editions) throws IOException {
        List<ListInfo> lists = new ArrayList<>();
        List<ListedParty> entries = new ArrayList<>();
        for (ArchivedEdition edition : editions) {
            lists.add(archive.read(edition, entries::add));
        }
        return new ListSide(title, lists, entries);
    }

    private ListSide ofHash(String hash) throws IOException {
        Set<String> watchlists = new LinkedHashSet<>();
        List<ArchivedEdition> editions = new ArrayList<>();
        for (JournalRecord each : archive.records()) {
            if (each instanceof InForce inForce && inForce.watchlist().startsWith(hash)) {
                watchlists.add(inForce.watchlist());
            } else if (each instanceof ArchivedEdition edition && hasHash(edition, hash)) {
                editions.add(edition);
            }
        }
        if (watchlists.size() + editions.size() != 1) {
            throw new ListException(
                    hash,
                    0,
                    (watchlists.isEmpty() && editions.isEmpty() ? "nothing" : "more than one thing")
                            + " in the archive has this hash; 'cordon lists history' shows them");
        }
        if (editions.isEmpty()) {
            String id = watchlists.iterator().next();
            return ListSide.of("watchlist " + id, WatchlistFile.open(archive.unpack(id, archive.folder("unpacked"))));
        }
        ArchivedEdition edition = editions.get(0);
        return ofEditions(edition.list() + " of " + edition.day(), editions);
    }

    private static boolean hasHash(ArchivedEdition edition, String hash) {
        return edition.id().startsWith(hash)
                || edition.files().stream().map(StoredFile::sha256).anyMatch(file -> file.startsWith(hash));
    }
}

package dev.cordon.lists.archive;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.AtomicFile;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.ParallelCompiler;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.read.EditionReading;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.resolve.SubjectFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The lists that Cordon keeps in a folder: the watchlist that answers, every file it was ever made from, every watchlist
 * that was ever in force, and the journal of what happened.
 *
 * <pre>
 * CORDON_HOME/watchlist                the watchlist that answers
 * CORDON_HOME/archive/journal.jsonl    what was taken, refused, and in force from when; only grows
 * CORDON_HOME/archive/objects/         files and watchlists by their hash, packed; never change
 * CORDON_HOME/archive/quarantine/      what was refused, with the reason
 * CORDON_HOME/archive/state/           what servers said last; may be removed
 * </pre>
 *
 * <p>Many processes may read at once; who changes it holds the {@link #lock}.
 */
public final class Archive {

    private final Path home;
    private final Path folder;
    private final ObjectStore objects;
    private final Journal journal;

    /** The archive of a home folder, which need not exist yet. */
    public Archive(Path home) {
        this.home = home;
        this.folder = home.resolve("archive");
        this.objects = new ObjectStore(folder.resolve("objects"));
        this.journal = new Journal(folder.resolve("journal.jsonl"));
    }

    /** Where the watchlist stands that answers. */
    public Path watchlist() {
        return home.resolve("watchlist");
    }

    /** The files by which subjects keep their ids over updates. */
    public SubjectFiles subjects() {
        return SubjectFiles.in(home);
    }

    /** A folder in the archive; made if it is not there. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** See {@link ArchiveLock#take}. */
    public ArchiveLock lock(Duration patience, Runnable waiting) throws IOException {
        Files.createDirectories(folder);
        return ArchiveLock.take(folder.resolve("lock"), patience, waiting);
    }

    /** Removes what updaters that were killed have left half written; for the holder of the lock. */
    public void sweep() throws IOException {
        AtomicFile.removeLeftovers(home);
        for (String part : List.of("objects", "state", "quarantine")) {
            try (Stream<Path> folders = Files.walk(folder(part))) {
                for (Path each : folders.filter(Files::isDirectory).toList()) {
                    AtomicFile.removeLeftovers(each);
                }
            }
        }
    }

    /** All that the journal tells, the earliest first. */
    public List<JournalRecord> records() throws IOException {
        return journal.read();
    }

    /** Adds to the journal; for the holder of the lock. */
    public void append(List<? extends JournalRecord> records) throws IOException {
        journal.append(records);
    }

    /** All editions, of each list the earliest first; of one day, in the order in which they were taken. */
    public Map<String, List<ArchivedEdition>> editions() throws IOException {
        Map<String, List<ArchivedEdition>> byList = new TreeMap<>();
        for (JournalRecord entry : records()) {
            if (entry instanceof ArchivedEdition edition) {
                byList.computeIfAbsent(edition.list(), list -> new ArrayList<>())
                        .add(edition);
            }
        }
        byList.values().forEach(editions -> editions.sort(Comparator.comparing(ArchivedEdition::day)));
        return byList;
    }

    /** The newest edition of each list, in the order of their ids. */
    public List<ArchivedEdition> newest() throws IOException {
        return editions().values().stream()
                .map(editions -> editions.get(editions.size() - 1))
                .toList();
    }

    /** The newest edition of each list that was out on a day. */
    public List<ArchivedEdition> newestOn(LocalDate day) throws IOException {
        List<ArchivedEdition> newest = new ArrayList<>();
        for (List<ArchivedEdition> editions : editions().values()) {
            editions.stream()
                    .filter(edition -> !edition.day().isAfter(day))
                    .reduce((first, second) -> second)
                    .ifPresent(newest::add);
        }
        return newest;
    }

    /** What answers, by the journal. */
    public Optional<InForce> inForce() throws IOException {
        return Optional.ofNullable(Journal.last(records(), InForce.class));
    }

    /** Whether the archive keeps the bytes. */
    public boolean has(String hash) {
        return objects.has(hash);
    }

    /** Keeps a file that was received; for the holder of the lock. */
    public void keep(Path file, String hash) throws IOException {
        objects.put(file, hash);
    }

    /** Keeps a compiled watchlist under its id. */
    public void keepWatchlist(byte[] watchlist, String id) throws IOException {
        objects.put(watchlist, id);
    }

    /** Puts a watchlist that is kept in its place. */
    public void install(String id) throws IOException {
        try (InputStream content = objects.open(id)) {
            WatchlistFile.write(watchlist(), content.readAllBytes());
        }
    }

    /** A watchlist that is kept, unpacked into a folder once. */
    public Path unpack(String id, Path into) throws IOException {
        Path target = into.resolve("watchlist-" + id);
        if (!Files.exists(target)) {
            Files.createDirectories(into);
            try (InputStream content = objects.open(id)) {
                WatchlistFile.write(target, content.readAllBytes());
            }
        }
        return target;
    }

    /** The files of an edition, to be read. */
    public List<SourceFile> files(ArchivedEdition edition) {
        return edition.files().stream()
                .map(file -> new SourceFile(file.name(), () -> objects.open(file.sha256())))
                .toList();
    }

    /** Reads an edition again. */
    public ListInfo read(ArchivedEdition edition, Consumer<ListedParty> sink) throws IOException {
        return OfficialLists.reading().readFiles(files(edition), sink).get(0);
    }

    /** Compiles editions, in the order of their lists: the same editions give the same bytes. */
    public byte[] compile(List<ArchivedEdition> editions) throws IOException {
        try (ParallelCompiler compiler = new ParallelCompiler()) {
            return compiler.compile(editions.stream()
                    .sorted(Comparator.comparing(ArchivedEdition::list))
                    .<EditionReading>map(edition -> sink -> read(edition, sink))
                    .toList());
        }
    }
}

package dev.cordon.lists.update;

import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchiveLock;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.fetch.FetchSettings;
import dev.cordon.lists.fetch.HttpFetch;
import dev.cordon.lists.fetch.Validators;
import dev.cordon.lists.source.ListSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Brings an archive, and the watchlist in force, up to date. One updater works at a time; others wait.
 *
 * <p>However it ends, killed included: the watchlist in force is the earlier one or the new one, whole.
 */
public final class ListUpdate {

    private final Archive archive;
    private final FetchSettings settings;
    private final Clock clock;
    private final Duration patience;
    private final Consumer<String> told;

    /**
     * @param patience how long to wait for another updater
     * @param told     takes lines for people on what is going on
     */
    public ListUpdate(Archive archive, FetchSettings settings, Clock clock, Duration patience, Consumer<String> told) {
        this.archive = archive;
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
        this.told = told;
    }

    /**
     * Gets what has changed at the sources and puts it in force.
     *
     * @param accepted lists that a person allows to shrink, or to leave the watchlist
     * @throws InterruptedIOException if the thread was interrupted; nothing is half done then
     */
    public UpdateReport fromSources(List<ListSource> sources, Set<String> accepted) throws IOException {
        ArchiveLock lock = lock();
        try {
            SwitchOver switchOver = new SwitchOver(archive, clock, accepted, told);
            switchOver.finishEarlier();
            Intake intake = new Intake(archive, clock, accepted);
            List<SourceOutcome> outcomes = new ArrayList<>();
            for (ListSource source : sources) {
                outcomes.add(update(source, intake));
            }
            return switchOver.run(outcomes);
        } finally {
            lock.close();
        }
    }

    /**
     * Takes the editions in a folder and puts the newest in force.
     *
     * @param lists ids of the lists to take; empty for all
     */
    public UpdateReport fromFolder(Path folder, List<String> lists, Set<String> accepted) throws IOException {
        ArchiveLock lock = lock();
        try {
            SwitchOver switchOver = new SwitchOver(archive, clock, accepted, told);
            switchOver.finishEarlier();
            return switchOver.run(new FolderImport(new Intake(archive, clock, accepted), folder).run(lists));
        } finally {
            lock.close();
        }
    }

    private ArchiveLock lock() throws IOException {
        return archive.lock(patience, () -> told.accept("another updater is at work; waiting for it"));
    }

    private SourceOutcome update(ListSource source, Intake intake) throws IOException {
        told.accept(source.list() + ": asking "
                + URI.create(source.origins().get(0).replace("{file}", "")).getHost());
        Path incoming = archive.folder("incoming/" + source.list());
        clear(incoming); // What a killed updater left; the lock says that nobody else uses it.
        try {
            return take(source, intake, incoming);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return new SourceOutcome.Failed(source.list(), String.valueOf(e.getMessage()), null);
        } finally {
            clear(incoming);
        }
    }

    private SourceOutcome take(ListSource source, Intake intake, Path incoming) throws IOException {
        ArchivedEdition known = archive.editions().getOrDefault(source.list(), List.of()).stream()
                .reduce((first, second) -> second)
                .orElse(null);
        ServerState state = new ServerState(archive.folder("state"));
        HttpFetch fetch =
                new HttpFetch(settings, RandomGenerator.getDefault(), line -> told.accept(source.list() + ": " + line));
        Download.Result came;
        try {
            came = new Download(fetch, state, incoming).files(source, known);
        } catch (RefusedException e) {
            return intake.refuse(source.list(), received(source, incoming), e);
        }
        SourceOutcome outcome = intake.take(source, came.files(), came.unchanged());
        if (!(outcome instanceof SourceOutcome.Failed)) {
            for (Incoming file : came.files()) {
                URI address = URI.create(file.file().origin());
                Validators said = came.validators().getOrDefault(address, Validators.NONE);
                state.note(source.list(), address, file.file().sha256(), said);
            }
        }
        return outcome;
    }

    private static List<Incoming> received(ListSource source, Path incoming) throws IOException {
        List<Incoming> files = new ArrayList<>();
        for (String name : source.files()) {
            Path path = incoming.resolve(name);
            if (Files.isRegularFile(path)) {
                files.add(Incoming.of(path, source.origins().get(0)));
            }
        }
        return files;
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}

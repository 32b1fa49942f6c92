package dev.cordon.lists.update;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.archive.Refusal;
import dev.cordon.lists.archive.StoredFile;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.source.ListSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes editions that were received into the archive, or into quarantine. For the holder of the archive's lock. */
final class Intake {

    private final Archive archive;
    private final Clock clock;
    private final Quarantine quarantine;
    private final Set<String> accepted;

    /** @param accepted lists that a person allows to be shorter than before */
    Intake(Archive archive, Clock clock, Set<String> accepted) throws IOException {
        this.archive = archive;
        this.clock = clock;
        this.quarantine = new Quarantine(archive.folder("quarantine"));
        this.accepted = Set.copyOf(accepted);
    }

    /** Takes what a source sent. */
    SourceOutcome take(ListSource source, List<Incoming> files, List<StoredFile> unchanged) throws IOException {
        ArchivedEdition earlier = newest(source.list());
        if (earlier != null && isSame(earlier, files, unchanged)) {
            return new SourceOutcome.Unchanged(source.list(), earlier);
        }
        try {
            ListInfo info = read(source, files, unchanged, earlier);
            EditionCheck check = new EditionCheck(today(), accepted.contains(source.list()));
            check.require(info, source.atLeast());
            check.requireFits(info, earlier);
            List<StoredFile> all = new ArrayList<>(unchanged);
            files.forEach(file -> all.add(file.file()));
            return new SourceOutcome.Updated(source.list(), keep(source.list(), info, files, all), earlier);
        } catch (FileSystemException | FileNotFoundException | InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return refuse(source.list(), files, new RefusedException(e));
        }
    }

    /** Puts what was received into quarantine and notes why. */
    SourceOutcome.Failed refuse(String list, List<Incoming> files, RefusedException reason) throws IOException {
        String words = String.valueOf(reason.getMessage());
        Instant now = clock.instant();
        Quarantine.Place place = quarantine.take(list, files, words, now);
        if (place.isNew()) {
            archive.append(List.of(new Refusal(now, list, words, place.path().toString())));
        }
        return new SourceOutcome.Failed(list, words, place.path().toString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private @Nullable ArchivedEdition newest(String list) throws IOException {
        List<ArchivedEdition> editions = archive.editions().getOrDefault(list, List.of());
        return editions.isEmpty() ? null : editions.get(editions.size() - 1);
    }

    private static boolean isSame(ArchivedEdition earlier, List<Incoming> files, List<StoredFile> unchanged) {
        List<String> kept =
                earlier.files().stream().map(StoredFile::sha256).sorted().toList();
        List<String> came = new ArrayList<>();
        unchanged.forEach(file -> came.add(file.sha256()));
        files.forEach(file -> came.add(file.file().sha256()));
        return kept.equals(came.stream().sorted().toList());
    }

    private ListInfo read(
            ListSource source, List<Incoming> files, List<StoredFile> unchanged, @Nullable ArchivedEdition earlier)
            throws IOException {
        List<SourceFile> all = new ArrayList<>();
        files.forEach(file -> all.add(file.source()));
        if (earlier != null) {
            for (SourceFile kept : archive.files(earlier)) {
                if (unchanged.stream().anyMatch(file -> file.name().equals(kept.name()))) {
                    all.add(kept);
                }
            }
        }
        List<ListInfo> read = OfficialLists.reading().readFiles(all, entry -> {});
        if (read.size() != 1 || !read.get(0).id().equals(source.list())) {
            throw new RefusedException("holds "
                    + String.join(", ", read.stream().map(ListInfo::id).toList()) + " where " + source.list()
                    + " is expected");
        }
        return read.get(0);
    }

    /** Keeps the files first, then says so: what the journal names is always there. */
    ArchivedEdition keep(String list, ListInfo info, List<Incoming> received, List<StoredFile> all) throws IOException {
        for (Incoming file : received) {
            archive.keep(file.path(), file.file().sha256());
        }
        ArchivedEdition edition = new ArchivedEdition(
                clock.instant(),
                list,
                info.published(),
                info.records(),
                info.entries(),
                info.rejections().size(),
                all);
        archive.append(List.of(edition));
        return edition;
    }

    /** Takes an edition from a folder into its place in the history. */
    SourceOutcome takeFrom(Path folder, String list, ListInfo info, List<Incoming> files) throws IOException {
        List<ArchivedEdition> editions = archive.editions().getOrDefault(list, List.of());
        for (ArchivedEdition edition : editions) {
            if (isSame(edition, files, List.of())) {
                return new SourceOutcome.Unchanged(list, edition);
            }
        }
        EditionCheck check = new EditionCheck(today(), accepted.contains(list));
        LocalDate day = info.published() == null ? today() : info.published();
        ArchivedEdition earlier = editions.stream()
                .filter(edition -> !edition.day().isAfter(day))
                .reduce((first, second) -> second)
                .orElse(null);
        try {
            check.require(info, 1);
            check.requireFits(info, earlier);
        } catch (RefusedException e) {
            return new SourceOutcome.Failed(list, names(files) + ": " + e.getMessage() + " (in " + folder + ")", null);
        }
        List<StoredFile> all = files.stream().map(Incoming::file).toList();
        return new SourceOutcome.Updated(list, keep(list, info, files, all), earlier);
    }

    private static String names(List<Incoming> files) {
        return String.join(", ", files.stream().map(file -> file.file().name()).toList());
    }
}

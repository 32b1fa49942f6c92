package dev.cordon.lists.update;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.archive.StoredFile;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListReading;
import dev.cordon.lists.read.SortedFiles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the editions in a folder, for machines without a network and for editions of old: each goes to its place in the
 * history by its day of publication.
 */
final class FolderImport {

    private static final Pattern LIST_FILE =
            Pattern.compile(".*\\.(csv|xml|xlsx|json|jsonl)(\\.gz)?", Pattern.CASE_INSENSITIVE);

    private final Intake intake;
    private final Path folder;

    FolderImport(Intake intake, Path folder) {
        this.intake = intake;
        this.folder = folder;
    }

    /**
     * Takes all editions, or those of the named lists. A file that cannot be used is told of, and the others are taken.
     *
     * @throws ListException if there is no such folder, or no list file in it; nothing is taken then
     */
    List<SourceOutcome> run(List<String> lists) throws IOException {
        SortedFiles sorted = OfficialLists.reading().sorted(ListReading.files(paths()));
        List<SourceOutcome> outcomes = new ArrayList<>();
        for (SortedFiles.Unusable unusable : sorted.unusable()) {
            String list = unusable.list();
            // Of which list a file is that nobody can read, nobody knows.
            if (list == null || wanted(lists, list)) {
                outcomes.add(failed(list == null ? unusable.file() : list, unusable.problem()));
            }
        }
        List<ListInfo> read = read(sorted, lists, outcomes);
        for (String list : lists) {
            if (read.stream().noneMatch(info -> list(info).equals(list))
                    && outcomes.stream().noneMatch(outcome -> outcome.list().equals(list))) {
                outcomes.add(new SourceOutcome.Failed(list, folder + " holds no edition of it", null));
            }
        }
        for (ListInfo info : read) {
            outcomes.add(intake.takeFrom(folder, list(info), info, files(info)));
        }
        return outcomes;
    }

    /** The editions that are wanted and can be read, the oldest first. */
    private List<ListInfo> read(SortedFiles sorted, List<String> lists, List<SourceOutcome> outcomes)
            throws IOException {
        List<ListInfo> read = new ArrayList<>();
        for (SortedFiles.SortedEdition edition : sorted.editions()) {
            try {
                ListInfo info = edition.reading().read(entry -> {});
                if (wanted(lists, list(info))) {
                    read.add(info);
                }
            } catch (FileSystemException | FileNotFoundException | InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                if (wanted(lists, edition.list())) {
                    outcomes.add(failed(edition.list(), String.valueOf(e.getMessage())));
                }
            }
        }
        read.sort(Comparator.comparing(FolderImport::day));
        return read;
    }

    private static boolean wanted(List<String> lists, String list) {
        return lists.isEmpty() || lists.contains(list);
    }

    private SourceOutcome failed(String list, String problem) {
        return new SourceOutcome.Failed(list, problem + " (in " + folder + ")", null);
    }

    private List<Path> paths() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ListException(folder.toString(), 0, "is no folder");
        }
        List<Path> paths;
        try (Stream<Path> entries = Files.list(folder)) {
            paths = entries.filter(Files::isRegularFile)
                    .filter(path ->
                            LIST_FILE.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
        if (paths.isEmpty()) {
            throw new ListException(folder.toString(), 0, "holds no list file (.csv or .xml, also with .gz)");
        }
        return paths;
    }

    /** Of several editions of one list, the reading marks each after an {@code @}. */
    private static String list(ListInfo info) {
        int mark = info.id().indexOf('@');
        return mark < 0 ? info.id() : info.id().substring(0, mark);
    }

    private static LocalDate day(ListInfo info) {
        return info.published() == null ? LocalDate.MAX : info.published();
    }

    private List<Incoming> files(ListInfo info) throws IOException {
        List<Incoming> files = new ArrayList<>();
        for (String file : info.files()) {
            int space = file.lastIndexOf(' ');
            Path path = folder.resolve(file.substring(0, space));
            files.add(new Incoming(
                    new StoredFile(
                            file.substring(0, space),
                            file.substring(space + 1),
                            Files.size(path),
                            path.toAbsolutePath().toString()),
                    path));
        }
        return files;
    }
}

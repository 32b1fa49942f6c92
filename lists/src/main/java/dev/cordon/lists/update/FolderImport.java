package dev.cordon.lists.update;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.archive.StoredFile;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
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
     * Takes all editions, or those of the named lists.
     *
     * @throws ListException if a file cannot be read; nothing is taken then
     */
    List<SourceOutcome> run(List<String> lists) throws IOException {
        List<Path> paths = paths();
        List<ListInfo> read = OfficialLists.reading().read(paths, entry -> {});
        List<ListInfo> chosen = read.stream()
                .filter(info -> lists.isEmpty() || lists.contains(list(info)))
                .sorted(Comparator.comparing(FolderImport::day))
                .toList();
        List<SourceOutcome> outcomes = new ArrayList<>();
        for (String list : lists) {
            if (chosen.stream().noneMatch(info -> list(info).equals(list))) {
                outcomes.add(new SourceOutcome.Failed(list, folder + " holds no edition of it", null));
            }
        }
        for (ListInfo info : chosen) {
            outcomes.add(intake.takeFrom(folder, list(info), info, files(info)));
        }
        return outcomes;
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

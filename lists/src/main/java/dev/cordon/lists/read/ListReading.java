package dev.cordon.lists.read;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.DetectedFile.Role;
import dev.cordon.lists.read.FieldFormats.FieldFormat;
import dev.cordon.lists.read.SortedFiles.Refused;
import dev.cordon.lists.read.SortedFiles.SortedEdition;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads any number of list files: recognises their formats, puts together the files of each edition, and has each
 * edition read by the reader of its format. Immutable.
 *
 * <p>Two editions of one list may be read at once, as for a comparison. Their list ids, and with them the ids of their
 * parties, then end in {@code @} and the day of publication, or the file name if that is not known or not different.
 */
public final class ListReading {

    private final Map<ListFormat, ListReader> readers = new EnumMap<>(ListFormat.class);
    private final FieldFormats fieldFormats;

    private record NoFieldFormats() implements FieldFormats {

        @Override
        public List<FieldFormat> shipped() {
            return List.of();
        }

        @Override
        public FieldFormat described(SourceFile mapping) throws ListException {
            throw new ListException(mapping.name(), 0, "is a mapping file, for which there is no reader");
        }
    }

    /** Reads with the given readers, one per format, and no formats that files describe. */
    public ListReading(List<ListReader> readers) {
        this(readers, new NoFieldFormats());
    }

    /** Reads with the given readers, one per format. */
    public ListReading(List<ListReader> readers, FieldFormats fieldFormats) {
        this.fieldFormats = fieldFormats;
        for (ListReader reader : readers) {
            this.readers.put(reader.format(), reader);
        }
    }

    /**
     * Reads files on disk.
     *
     * @param sink takes each entry, list after list
     * @return one account per edition, in the order in which the primary files were given
     * @throws ListException if a file cannot be used; entries that the sink took before must then be thrown away
     */
    public List<ListInfo> read(List<Path> paths, Consumer<ListedParty> sink) throws IOException {
        return readFiles(files(paths), sink);
    }

    /** Files on disk, none of which may be given twice. */
    public static List<SourceFile> files(List<Path> paths) throws ListException {
        Set<Path> seen = new HashSet<>();
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (!seen.add(path.toAbsolutePath().normalize())) {
                throw new ListException(path.toString(), 0, "is given twice");
            }
            files.add(new SourceFile(path));
        }
        return files;
    }

    /** Reads files from wherever they are; otherwise as {@link #read}. */
    public List<ListInfo> readFiles(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        List<ListInfo> infos = new ArrayList<>();
        for (EditionReading edition : editions(files)) {
            infos.add(edition.read(sink));
        }
        return List.copyOf(infos);
    }

    /**
     * Recognises the formats of files and puts together those of each edition, without reading them yet.
     *
     * @return one reading per edition, in the order in which the primary files were given
     * @throws ListException if a file is of no format that is known, or fits to no other
     */
    public List<EditionReading> editions(List<SourceFile> files) throws IOException {
        return readings(new EditionGrouping(detected(files, Refusals.OF_ALL)).group(Refusals.OF_ALL)).stream()
                .map(SortedEdition::reading)
                .toList();
    }

    /**
     * The same, where a file that cannot be used is no reason to refuse the others.
     *
     * @throws IOException if the disk fails
     */
    public SortedFiles sorted(List<SourceFile> files) throws IOException {
        Refused refused = new Refused();
        List<Edition> editions = new ArrayList<>(new EditionGrouping(detected(files, refused)).group(refused));
        editions.removeIf(refused::mayLack);
        return new SortedFiles(readings(editions), refused.unusable());
    }

    private List<SortedEdition> readings(List<Edition> editions) {
        List<String> suffixes = suffixes(editions);
        List<SortedEdition> readings = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            EditionNaming naming = new EditionNaming(suffixes.get(i));
            readings.add(new SortedEdition(edition.primary().list(), sink -> read(edition, naming, sink)));
        }
        return List.copyOf(readings);
    }

    /** Mapping files come first: they say what other files are. */
    private List<DetectedFile> detected(List<SourceFile> files, Refusals refusals) throws IOException {
        List<FieldFormat> formats = new ArrayList<>();
        List<DetectedFile> detected = new ArrayList<>();
        List<SourceFile> others = new ArrayList<>();
        for (SourceFile file : files) {
            try {
                if (FormatDetector.isMapping(file)) {
                    FieldFormat format = fieldFormats.described(file);
                    formats.add(format);
                    detected.add(new DetectedFile(file, ListFormat.MAPPED, format.list(), Role.MAPPING, null));
                } else {
                    others.add(file);
                }
            } catch (IOException e) {
                refuse(file, e, refusals);
            }
        }
        formats.addAll(fieldFormats.shipped());
        for (SourceFile file : others) {
            try {
                detected.add(FormatDetector.detect(file, formats));
            } catch (IOException e) {
                refuse(file, e, refusals);
            }
        }
        return detected;
    }

    /** A disk that fails says nothing of the file. */
    private static void refuse(SourceFile file, IOException problem, Refusals refusals) throws IOException {
        if (problem instanceof FileSystemException || problem instanceof InterruptedIOException) {
            throw problem;
        }
        refusals.refuse(file, null, problem);
    }

    private ListInfo read(Edition edition, EditionNaming naming, Consumer<ListedParty> sink) throws IOException {
        ListFormat format = edition.primary().format();
        ListReader reader = readers.get(format);
        if (reader == null) {
            throw new ListException(
                    edition.primary().file().name(), 0, "is " + format.title() + ", for which there is no reader");
        }
        return naming.rename(reader.read(edition.files(), entry -> sink.accept(naming.rename(entry))));
    }

    /** What to append to the list id of each edition so that no two are the same; mostly nothing. */
    private static List<String> suffixes(List<Edition> editions) {
        Map<String, List<String>> daysOfList = new HashMap<>();
        for (Edition edition : editions) {
            daysOfList
                    .computeIfAbsent(edition.primary().list(), list -> new ArrayList<>())
                    .add(String.valueOf(edition.primary().published()));
        }
        return editions.stream()
                .map(edition -> suffix(
                        edition, daysOfList.getOrDefault(edition.primary().list(), List.of())))
                .toList();
    }

    private static String suffix(Edition edition, List<String> days) {
        if (days.size() == 1) {
            return "";
        }
        String day = String.valueOf(edition.primary().published());
        boolean tells = edition.primary().published() != null
                && days.stream().filter(day::equals).count() == 1;
        return "@" + (tells ? day : edition.primary().file().name());
    }
}

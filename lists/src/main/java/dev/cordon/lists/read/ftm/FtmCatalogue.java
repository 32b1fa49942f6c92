package dev.cordon.lists.read.ftm;

import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.WrittenDates;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A catalogue of OpenSanctions, {@code index.json}: one data set, or several under {@code datasets}. It holds no entries, but
 * says of which files a data set consists and what their checksums are.
 */
final class FtmCatalogue {

    private final SourceFile file;
    private final List<Dataset> datasets;

    private record Resource(String name, String checksum, String size) {}

    private record Dataset(String name, String title, String updated, List<Resource> resources) {}

    /** What a catalogue says of a file: the title of its data set, and the day on which that was updated. */
    record Said(String title, Optional<LocalDate> updated) {}

    private FtmCatalogue(SourceFile file, List<Dataset> datasets) {
        this.file = file;
        this.datasets = List.copyOf(datasets);
    }

    /** Whether an object with these members is a catalogue. */
    static boolean isCatalogue(Set<String> members) {
        return !members.contains("schema")
                && (members.contains("datasets") || members.contains("resources") && members.contains("name"));
    }

    /** @throws ListException if the catalogue is cut off, no JSON, or names no file */
    static FtmCatalogue read(SourceFile file) throws IOException {
        List<Dataset> datasets = new ArrayList<>();
        try (JsonRecords records = new JsonRecords(file.name(), file.open(), pathTo(file))) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                datasets.add(dataset(next.get()));
            }
        }
        if (datasets.stream().allMatch(dataset -> dataset.resources().isEmpty())) {
            throw new ListException(file.name(), 0, "is a catalogue that names no files; download it again");
        }
        return new FtmCatalogue(file, datasets);
    }

    /** The data sets stand in an array of objects; the catalogue of one data set may have an array of their names. */
    private static List<String> pathTo(SourceFile file) throws IOException {
        Set<String> members = JsonRecords.members(file);
        return members.contains("resources") ? List.of() : List.of("datasets");
    }

    private static Dataset dataset(Element record) {
        List<Resource> resources = record.all("resources").stream()
                .map(resource -> new Resource(
                        resource.text("name").orElse(""),
                        resource.text("checksum").orElse("").toLowerCase(Locale.ROOT),
                        resource.text("size").orElse("")))
                .toList();
        String name = record.text("name").orElse("");
        return new Dataset(
                name,
                record.text("title").orElse(name),
                record.text("updated_at").or(() -> record.text("last_export")).orElse(""),
                resources);
    }

    /**
     * Finds a file in the catalogue by its checksum.
     *
     * @throws ListException if the catalogue names no file with this content; the list is then another edition, or damaged
     */
    Said check(SourceFile list) throws IOException {
        String sha1 = digest(list, "SHA-1");
        String sha256 = digest(list, "SHA-256");
        for (Dataset dataset : datasets) {
            for (Resource resource : dataset.resources()) {
                if (resource.checksum().equals(sha1) || resource.checksum().equals(sha256)) {
                    return new Said(
                            dataset.title(),
                            WrittenDates.read(dataset.updated()).map(PartialDate::from));
                }
            }
        }
        throw new ListException(
                list.name(),
                0,
                "is not among the files of " + file.name() + ": none has its checksum " + sha1
                        + ", so that it is damaged or of another edition; download both again");
    }

    private static String digest(SourceFile file, String algorithm) throws IOException {
        try (InputStream content = file.open()) {
            DigestInputStream digest = new DigestInputStream(content, MessageDigest.getInstance(algorithm));
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}

package dev.cordon.cli.eval.accuracy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files of labelled pairs in a folder, told by their names: {@code *_dev.csv.gz} and the like, {@code *.jsonl}. */
final class PairFiles {

    private static final String QUERIES = "screening_queries";

    private PairFiles() {}

    /** Files of pairs of names, by name. */
    static List<Path> names(Path folder) throws IOException {
        return matching(folder, "*.csv.gz");
    }

    /** Files of pairs of records, by name. */
    static List<Path> records(Path folder) throws IOException {
        return matching(folder, "*.{jsonl,jsonl.gz}");
    }

    /**
     * The file of queries.
     *
     * @throws IOException if there is none, or several
     */
    static Path queries(Path folder) throws IOException {
        return only(folder, QUERIES + "*.csv.gz");
    }

    /** The one file that the pattern matches; throws as {@link #queries} does. */
    static Path only(Path folder, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(found::add);
        }
        if (found.size() != 1) {
            throw new IOException(folder + ": needs one file " + pattern + ", has " + found.size());
        }
        return found.get(0);
    }

    private static List<Path> matching(Path folder, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                if (!name(file).startsWith(QUERIES)) {
                    found.add(file);
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    /** The file as the report names it: without the endings that tell format and compression. */
    static String subject(Path file) {
        return name(file).replaceAll("(_dev)?\\.(csv|jsonl)(\\.gz)?$", "");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

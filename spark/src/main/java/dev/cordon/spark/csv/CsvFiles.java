package dev.cordon.spark.csv;

import dev.cordon.core.screen.table.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * CSV files with the same header, cut into parts of a few megabytes for as many tasks. All parts are scanned at once, each
 * for every state in which the part before may end; then the driver goes through the results in order and knows for each
 * part where in a row, and on which line, it begins.
 */
public final class CsvFiles {

    private static final long SMALLEST_PART = 1 << 14;
    private static final long LARGEST_PART = 1 << 22;
    private static final int PARTS_PER_CORE = 8;
    private static final int MOST_HEAD_TASKS = 1000;

    private final JavaSparkContext spark;
    private final SerializableConfiguration configuration;
    private final CsvHead head;
    private final List<CsvPart> parts;
    private final long rows;

    private CsvFiles(
            JavaSparkContext spark,
            SerializableConfiguration configuration,
            CsvHead head,
            List<CsvPart> parts,
            long rows) {
        this.spark = spark;
        this.configuration = configuration;
        this.head = head;
        this.parts = parts;
        this.rows = rows;
    }

    /**
     * Scans files.
     *
     * @param files  in the order of their names
     * @param folder whether they are files of a folder, whose rows say from which file they are
     * @throws TableException if one has no header, or another one than the first
     */
    public static CsvFiles scan(JavaSparkContext spark, List<FileStatus> files, boolean folder) throws IOException {
        SerializableConfiguration configuration = new SerializableConfiguration(spark.hadoopConfiguration());
        List<CsvHead> heads = heads(spark, files, configuration);
        CsvHead head = heads.get(0);
        long size = files.stream().mapToLong(FileStatus::getLen).sum();
        long most = Math.max(
                SMALLEST_PART, Math.min(LARGEST_PART, size / ((long) spark.defaultParallelism() * PARTS_PER_CORE)));
        List<CsvPart> cut = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            FileStatus file = files.get(i);
            if (!heads.get(i).isLike(head)) {
                throw new TableException(file.getPath() + " has another header than "
                        + files.get(0).getPath() + "; screen them one by one, or write both with the same columns");
            }
            cut(file, heads.get(i), folder ? file.getPath().getName() : "", most, cut);
        }
        char separator = head.separator();
        List<CsvScan> scans = spark.parallelize(cut, cut.size())
                .map(part -> scan(part, separator, configuration))
                .collect();
        List<CsvPart> parts = new ArrayList<>();
        long rows = follow(cut, scans, parts);
        return new CsvFiles(spark, configuration, head, parts, rows);
    }

    /** Opening many files takes long where they are far away, so all cores do it. */
    private static List<CsvHead> heads(
            JavaSparkContext spark, List<FileStatus> files, SerializableConfiguration configuration)
            throws IOException {
        return files.size() == 1
                ? List.of(CsvHead.read(files.get(0), configuration.value()))
                : spark.parallelize(files, Math.min(files.size(), MOST_HEAD_TASKS))
                        .map(file -> CsvHead.read(file, configuration.value()))
                        .collect();
    }

    private static void cut(FileStatus file, CsvHead head, String name, long most, List<CsvPart> parts) {
        String path = file.getPath().toString();
        if (head.gzip()) {
            parts.add(new CsvPart(path, name, head.start(), Long.MAX_VALUE, true, CsvAutomaton.START, 0, head.line()));
            return;
        }
        for (long start = head.start(); start < file.getLen(); start += most) {
            long end = Math.min(file.getLen(), start + most);
            parts.add(new CsvPart(path, name, start, end, false, CsvAutomaton.START, 0, head.line()));
        }
    }

    private static CsvScan scan(CsvPart part, char separator, SerializableConfiguration configuration)
            throws IOException {
        try (InputStream content = PartContent.open(part, configuration.value())) {
            return CsvScan.of(content, part.end() - part.start(), separator);
        }
    }

    /** Goes through the parts in order; returns the number of rows without the headers. */
    private static long follow(List<CsvPart> cut, List<CsvScan> scans, List<CsvPart> parts) {
        long rows = 0;
        long lines = 0;
        int state = CsvAutomaton.START;
        String file = "";
        for (int i = 0; i < cut.size(); i++) {
            CsvPart part = cut.get(i);
            if (!part.file().equals(file)) {
                file = part.file();
                lines = 0;
                state = CsvAutomaton.START;
                rows--;
            }
            CsvScan scan = scans.get(i);
            parts.add(part.after(state, lines));
            rows += scan.rows(state);
            lines += scan.lines(state);
            state = scan.end(state);
        }
        return rows;
    }

    /** The names of the columns. */
    public List<String> header() {
        return head.names();
    }

    /** How many rows the files have, headers and empty lines not counted. */
    public long rows() {
        return rows;
    }

    /** Whether a packed file is among them, which only one task can read. */
    public boolean isPacked() {
        return parts.stream().anyMatch(CsvPart::gzip);
    }

    /** All rows as (name of the file, line, fields), in as many partitions as there are parts. */
    public JavaRDD<Row> read() {
        return spark.parallelize(parts, parts.size()).flatMap(new CsvPartRows(configuration, head.separator()));
    }
}

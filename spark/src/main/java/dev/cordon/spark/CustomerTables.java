package dev.cordon.spark;

import dev.cordon.core.screen.table.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Opens tables, knowing their format by their content. */
final class CustomerTables {

    private static final int LOOK = 4096;
    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

    private CustomerTables() {}

    /**
     * Opens a file, or a folder of files of one format. What Spark and Hadoop leave beside data, whose names begin with a
     * dot or an underscore, is not read.
     *
     * @param mapping names of columns by the label of the field that they hold
     * @throws TableException if there is no such table, or none that can be screened
     */
    static CustomerTable open(SparkSession spark, String input, Map<String, String> mapping) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Path path = new Path(input);
        FileSystem files = path.getFileSystem(configuration);
        if (!files.exists(path)) {
            throw new TableException(input + ": there is no such file or folder");
        }
        FileStatus table = files.getFileStatus(path);
        List<FileStatus> data = table.isDirectory() ? data(files, path) : List.of(table);
        byte[] start = start(files, first(files, data, input));
        if (Arrays.equals(start, 0, Math.min(PARQUET.length, start.length), PARQUET, 0, PARQUET.length)) {
            String root = table.getPath().toUri().getRawPath() + "/";
            return new ParquetCustomerTable(spark, input, root, table.isDirectory(), mapping);
        }
        requireCsv(start, input);
        for (FileStatus each : data) {
            if (each.isDirectory()) {
                throw new TableException(each.getPath() + " is a folder within a folder; give a folder of CSV files");
            }
        }
        return new CsvCustomerTable(spark, input, table.isDirectory(), data);
    }

    private static List<FileStatus> data(FileSystem files, Path folder) throws IOException {
        return Arrays.stream(files.listStatus(folder))
                .filter(file -> !file.getPath().getName().startsWith("_")
                        && !file.getPath().getName().startsWith("."))
                .filter(file -> file.isDirectory() || file.getLen() > 0)
                .sorted(Comparator.comparing(file -> file.getPath().getName()))
                .toList();
    }

    /** A file of the table; of a folder of folders, as tables with partitions are, one further down. */
    private static Path first(FileSystem files, List<FileStatus> data, String input) throws IOException {
        if (data.isEmpty()) {
            throw new TableException(input + " has no files with customers; nothing was screened");
        }
        FileStatus first = data.get(0);
        return first.isDirectory() ? first(files, data(files, first.getPath()), input) : first.getPath();
    }

    private static byte[] start(FileSystem files, Path file) throws IOException {
        try (InputStream content = files.open(file)) {
            return content.readNBytes(LOOK);
        }
    }

    private static void requireCsv(byte[] start, String input) throws TableException {
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\ufeff", "").strip();
        if (text.startsWith("{") || text.startsWith("[")) {
            throw new TableException(
                    input + " is JSON; on Spark, give CSV or Parquet, or screen it with" + " 'cordon screen --in'");
        }
    }
}

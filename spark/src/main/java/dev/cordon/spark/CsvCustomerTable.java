package dev.cordon.spark;

import dev.cordon.spark.csv.CsvFiles;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** CSV in UTF-8 with commas, semicolons or tabs, and a header: one file, or a folder of files with the same header. */
final class CsvCustomerTable implements CustomerTable {

    private final SparkSession spark;
    private final String name;
    private final boolean folder;
    private final CsvFiles files;

    CsvCustomerTable(SparkSession spark, String name, boolean folder, List<FileStatus> files) throws IOException {
        this.spark = spark;
        this.name = name;
        this.folder = folder;
        this.files = CsvFiles.scan(JavaSparkContext.fromSparkContext(spark.sparkContext()), files, folder);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> header() {
        return files.header();
    }

    @Override
    public List<String> unread() {
        return List.of();
    }

    @Override
    public boolean isFolder() {
        return folder;
    }

    @Override
    public long count() {
        return files.rows();
    }

    /** Plain files come in small parts already; what one task has unpacked is shared out. */
    @Override
    public Dataset<Row> rows() {
        Dataset<Row> rows = spark.createDataFrame(files.read(), ROWS);
        return files.isPacked() ? SharedOut.byRow(rows, count()) : rows;
    }
}

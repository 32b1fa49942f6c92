package dev.cordon.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import dev.cordon.core.screen.table.CustomerColumns;
import dev.cordon.core.screen.table.TableException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Parquet, one file or a folder of files: texts, numbers and dates as they would be written in CSV. Columns of lists or
 * records are not read; one that is named like a field is refused, since what it holds would be missed.
 */
final class ParquetCustomerTable implements CustomerTable {

    private final String name;
    private final String root;
    private final boolean folder;
    private final Dataset<Row> table;
    private final List<String> header;
    private final List<String> unread;
    private final long count;

    /**
     * @param root    the table's place as paths of its files begin
     * @param mapping names of columns by the label of the field that they hold
     */
    ParquetCustomerTable(SparkSession spark, String name, String root, boolean folder, Map<String, String> mapping)
            throws TableException {
        this.name = name;
        this.root = root;
        this.folder = folder;
        // A file with more columns than the first, or a broken one, must not be passed over in silence.
        this.table = spark.read()
                .option("mergeSchema", "true")
                .option("ignoreCorruptFiles", "false")
                .option("ignoreMissingFiles", "false")
                .parquet(name);
        this.header = names(table.schema(), false);
        this.unread = names(table.schema(), true);
        CustomerColumns.requireUnnamed(unread, mapping, name);
        this.count = table.count();
    }

    /** The names of columns, of those with a value a row or of the others. */
    static List<String> names(StructType schema, boolean nested) {
        return List.of(schema.fields()).stream()
                .filter(column -> isNested(column.dataType()) == nested)
                .map(StructField::name)
                .toList();
    }

    private static boolean isNested(DataType type) {
        return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
    }

    /** The values of columns as texts; what is absent is an empty one. */
    static Column fields(List<String> header) {
        return array(header.stream()
                        .map(column -> coalesce(quoted(column).cast("string"), lit("")))
                        .toArray(Column[]::new))
                .as("fields");
    }

    private static Column quoted(String column) {
        return col("`" + column.replace("`", "``") + "`");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<String> unread() {
        return unread;
    }

    @Override
    public boolean isFolder() {
        return folder;
    }

    @Override
    public long count() {
        return count;
    }

    /** Row groups are of any size, so rows are shared out one by one. */
    @Override
    public Dataset<Row> rows() {
        Column path = col("_metadata.file_path");
        Column file = folder
                ? path.substr(
                        lit(root.length()).plus(expr("instr(_metadata.file_path, '" + root.replace("'", "\\'") + "')")),
                        lit(Short.MAX_VALUE))
                : lit("");
        Dataset<Row> rows = table.select(
                coalesce(file, lit("")).as("file"),
                col("_metadata.row_index").plus(lit(1L)).as("line"),
                fields(header));
        return SharedOut.byRow(rows, count);
    }
}

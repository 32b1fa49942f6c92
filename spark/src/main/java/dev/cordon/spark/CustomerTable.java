package dev.cordon.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A table of customers, whatever its format. */
interface CustomerTable {

    /** How rows come: the file's name within the table (empty if the table is one file), the line, the fields as text. */
    StructType ROWS = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("line", DataTypes.LongType, false)
            .add("fields", DataTypes.createArrayType(DataTypes.StringType, false), false);

    /** The name of the table, for messages. */
    String name();

    /** The names of the columns whose values rows hold. */
    List<String> header();

    /** Names of columns that are never read. */
    List<String> unread();

    /** Whether the table is a folder of files. */
    boolean isFolder();

    /** How many rows there are, found without reading them as rows. */
    long count();

    /** All rows, shared out so that no task has much more of them than another. */
    Dataset<Row> rows();
}

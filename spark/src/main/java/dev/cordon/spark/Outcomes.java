package dev.cordon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What became of rows, as a dataset: a row for each hit and for each row that was rejected, none for what is clear. File,
 * line and rank order them all.
 */
final class Outcomes {

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("line", DataTypes.LongType, false)
            .add("rank", DataTypes.IntegerType, false)
            .add("rejected", DataTypes.StringType, true)
            .add("cells", DataTypes.createArrayType(DataTypes.StringType, false), false);

    private Outcomes() {}

    static Dataset<Row> alerts(Dataset<Row> outcomes) {
        return outcomes.filter(col("rejected").isNull());
    }

    static Dataset<Row> rejects(Dataset<Row> outcomes) {
        return outcomes.filter(col("rejected").isNotNull());
    }

    static Dataset<Row> inOrder(Dataset<Row> outcomes) {
        return outcomes.orderBy("file", "line", "rank");
    }

    /** The cells of hits from one on, as columns with their names; null in rows that were rejected. */
    static List<Column> columns(List<String> header, int first) {
        List<Column> columns = new ArrayList<>();
        for (int i = first; i < header.size(); i++) {
            Column cell = element_at(col("cells"), lit(i + 1));
            columns.add(when(col("rejected").isNull(), cell).as(header.get(i)));
        }
        return columns;
    }
}

package dev.cordon.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Shares rows out evenly, by where they stand and not by what they say, so that the same rows always go together. */
final class SharedOut {

    /** So many take some seconds; a task that is lost loses no more. */
    private static final long ROWS_PER_TASK = 20_000;

    private static final int TASKS_PER_CORE = 4;

    private SharedOut() {}

    static Dataset<Row> byRow(Dataset<Row> rows, long count) {
        int cores = rows.sparkSession().sparkContext().defaultParallelism();
        long tasks = Math.max((long) cores * TASKS_PER_CORE, count / ROWS_PER_TASK);
        return rows.repartition((int) Math.min(tasks, Short.MAX_VALUE), rows.col("file"), rows.col("line"));
    }
}

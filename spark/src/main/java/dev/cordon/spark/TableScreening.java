package dev.cordon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.when;

import dev.cordon.core.screen.table.CustomerColumns;
import dev.cordon.core.screen.table.TableException;
import dev.cordon.core.screen.table.TableSummary;
import dev.cordon.core.screen.table.TableTally;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Screens a table of customers into a table of hits.
 *
 * <p>One job screens: its tasks leave what becomes of their rows beside the output, and Spark sees to it that of each task
 * one attempt counts. Then the driver counts again what is there; only if every row is accounted for, results are put in
 * order and take their names.
 */
final class TableScreening {

    private static final double NANOS = 1e9;

    private final SparkSession spark;
    private final CordonScreening cordon;
    private final ScreeningOptions options;
    private final PrintWriter notes;

    /** @param notes where to tell of columns that are not used */
    TableScreening(SparkSession spark, CordonScreening cordon, ScreeningOptions options, PrintWriter notes) {
        this.spark = spark;
        this.cordon = cordon;
        this.options = options;
        this.notes = notes;
    }

    /**
     * Screens all of a table. To be called once.
     *
     * @throws TableException if the table as a whole cannot be screened; no output appears
     */
    TableSummary run(String input, String output, AlertFormat format) throws IOException {
        long start = System.nanoTime();
        CustomerTable table = CustomerTables.open(spark, input, options.columns());
        tellUnused(table);
        long expected = table.count();
        if (expected == 0) {
            throw new TableException(input + " has no customers; nothing was screened");
        }
        try (AlertOutput out = new AlertOutput(
                output, format, table.isFolder(), spark.sparkContext().hadoopConfiguration())) {
            cordon.outcomes(table.rows(), table.header(), table.name(), format == AlertFormat.JSON)
                    .write()
                    .parquet(out.stage());
            Dataset<Row> outcomes = spark.read().schema(Outcomes.SCHEMA).parquet(out.stage());
            TableTally tally = cordon.tally();
            requireWhole(tally, expected, outcomes);
            out.commit(outcomes, table.header(), tally.rejected() > 0);
            return new TableSummary(tally, tally.rows(), (System.nanoTime() - start) / NANOS);
        }
    }

    private void tellUnused(CustomerTable table) throws TableException {
        List<String> unused = new ArrayList<>(CustomerColumns.of(table.header(), options.columns(), table.name())
                .ignored());
        unused.addAll(table.unread());
        if (!unused.isEmpty()) {
            notes.println("columns not used: " + String.join(", ", unused));
            notes.flush();
        }
    }

    /** Fails rather than let a row pass that was not screened, or a hit that was not written. */
    private static void requireWhole(TableTally tally, long expected, Dataset<Row> outcomes) throws IOException {
        Row found = outcomes.agg(count(when(col("rank").equalTo(1), true)), count(col("rejected")))
                .first();
        long alerts = found.getLong(0);
        long rejected = found.getLong(1);
        if (tally.rows() != expected
                || tally.screened() + tally.rejected() != expected
                || tally.alerts() != alerts
                || tally.rejected() != rejected) {
            throw new IOException("the counts do not add up, so nothing was written: " + expected
                    + " rows in the table; "
                    + tally.rows() + " taken, " + tally.alerts() + " with hits, " + tally.rejected() + " rejected; "
                    + alerts + " with hits and " + rejected + " rejected were found on disk. Was the table changed"
                    + " meanwhile? Run it again; if that does not help, please report it");
        }
    }
}

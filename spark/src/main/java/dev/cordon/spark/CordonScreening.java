package dev.cordon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.table.CustomerColumns;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.core.screen.table.ScreenedRow;
import dev.cordon.core.screen.table.TableException;
import dev.cordon.core.screen.table.TableTally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import scala.reflect.ClassTag$;

/**
 * Screens datasets against a watchlist, which Spark hands to each executor once and which is mapped into memory there.
 *
 * <pre>{@code
 * CordonScreening cordon = CordonScreening.over(spark, "watchlist", ScreeningOptions.DEFAULT);
 * Dataset<Row> hits = cordon.screen(customers);
 * }</pre>
 *
 * <p>A hit has the same cells as in the output of {@code cordon screen --in}, whatever the number of executors and however
 * often a task was tried.
 */
public final class CordonScreening {

    private final SparkSession spark;
    private final ScreeningOptions options;
    private final WatchlistInfo watchlist;
    private final Broadcast<ExecutorScreener> screener;
    private final TallyAccumulator tally = new TallyAccumulator();

    private CordonScreening(
            SparkSession spark,
            ScreeningOptions options,
            WatchlistInfo watchlist,
            Broadcast<ExecutorScreener> screener) {
        this.spark = spark;
        this.options = options;
        this.watchlist = watchlist;
        this.screener = screener;
        spark.sparkContext().register(tally, "cordon");
    }

    /**
     * Hands out a watchlist.
     *
     * @param lists a file made by {@code cordon lists build}: a path on the driver's machine, a URI that Hadoop can read, or
     *     {@code local:} and a path that is the same on every machine
     * @throws IOException if it cannot be opened, or the policy not be read
     * @throws dev.cordon.core.screen.PolicyException if the policy is not understood or names a list that is not there
     * @throws IllegalArgumentException if the options hold no pattern of dates
     */
    public static CordonScreening over(SparkSession spark, String lists, ScreeningOptions options) throws IOException {
        if (options.dateFormat() != null) {
            CustomerParser.dates(options.dateFormat());
        }
        PolicyText policy = PolicyText.read(options.policy(), options.threshold());
        ShippedWatchlist shipped = ShippedWatchlist.ship(spark.sparkContext(), lists);
        Broadcast<ExecutorScreener> screener = spark.sparkContext()
                .broadcast(new ExecutorScreener(shipped, policy), ClassTag$.MODULE$.apply(ExecutorScreener.class));
        return new CordonScreening(spark, options, shipped.watchlist().info(), screener);
    }

    /** Which watchlist answers. */
    public WatchlistInfo watchlist() {
        return watchlist;
    }

    /** What all rows came to that were screened so far by jobs that screen in their last stage, as one that writes does. */
    TableTally tally() {
        return tally.value();
    }

    /**
     * Screens a dataset, whose columns are recognised by their names as those of a file are.
     *
     * <p>The result has a row for each hit: {@code customer} (the value of the column that holds your reference) and the
     * columns of a hit from {@code query} to {@code policy}; and one for each row that could not be screened, which has in
     * {@code rejected} the reason and in {@code row} its values as text. Rows that are clear have none. Screening takes far
     * longer than reading: give the dataset some partitions for each core, of about the same number of rows, and write or
     * persist the result before it is used twice or sorted, or rows are screened as often.
     *
     * @throws TableException if no column says whom to screen, or one that does holds lists or records
     */
    public Dataset<Row> screen(Dataset<Row> customers) throws TableException {
        CustomerColumns.requireUnnamed(
                ParquetCustomerTable.names(customers.schema(), true), options.columns(), "the dataset");
        List<String> header = ParquetCustomerTable.names(customers.schema(), false);
        Dataset<Row> rows =
                customers.select(lit("").as("file"), lit(0L).as("line"), ParquetCustomerTable.fields(header));
        List<Column> columns = new ArrayList<>(Outcomes.columns(ScreenedRow.header(), 1));
        columns.add(col("rejected"));
        columns.add(when(col("rejected").isNotNull(), col("cells")).as("row"));
        return outcomes(rows, header, "the dataset", false).select(columns.toArray(Column[]::new));
    }

    /** Registers a function of SQL under a name: a name in, its screening as JSON out, null for no name. */
    public void registerFunction(String name) {
        spark.udf().register(name, new NameFunction(screener, options.limit()), DataTypes.StringType);
    }

    /** What becomes of the rows of a table. */
    Dataset<Row> outcomes(Dataset<Row> rows, List<String> header, String table, boolean json) throws TableException {
        CustomerColumns.of(header, options.columns(), table);
        RowTask task = new RowTask(screener, tally, table, header, options, json);
        return rows.mapPartitions(task, Encoders.row(Outcomes.SCHEMA));
    }
}

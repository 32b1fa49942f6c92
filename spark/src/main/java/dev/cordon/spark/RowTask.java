package dev.cordon.spark;

import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.core.screen.table.CustomerColumns;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.core.screen.table.RejectedRow;
import dev.cordon.core.screen.table.RowOutcome;
import dev.cordon.core.screen.table.RowScreening;
import dev.cordon.core.screen.table.ScreenedRow;
import dev.cordon.core.screen.table.TableException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** A task: rows as {@link CustomerTable#ROWS} in, {@link Outcomes} out, one row after the other. */
final class RowTask implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<ExecutorScreener> screener;
    private final TallyAccumulator tally;
    private final String table;
    private final ArrayList<String> header;
    private final TreeMap<String, String> mapping;
    private final @Nullable String dateFormat;
    private final int limit;
    private final boolean exhaustive;
    private final boolean json;

    /**
     * @param header the names of the fields of rows
     * @param json   whether the hits of a customer are one cell of JSON, and not a row of cells each
     */
    RowTask(
            Broadcast<ExecutorScreener> screener,
            TallyAccumulator tally,
            String table,
            List<String> header,
            ScreeningOptions options,
            boolean json) {
        this.screener = screener;
        this.tally = tally;
        this.table = table;
        this.header = new ArrayList<>(header);
        this.mapping = new TreeMap<>(options.columns());
        this.dateFormat = options.dateFormat();
        this.limit = options.limit();
        this.exhaustive = options.exhaustive();
        this.json = json;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws TableException {
        CustomerColumns columns = CustomerColumns.of(header, mapping, table);
        CustomerParser parser = new CustomerParser(dateFormat == null ? null : CustomerParser.dates(dateFormat));
        RowScreening screening = new RowScreening(
                screener.value().screener(),
                row -> Optional.of(parser.parse(row.line(), columns.values(row.fields()))),
                limit,
                exhaustive);
        Spliterator<Row> each = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
        return StreamSupport.stream(each, false)
                .flatMap(row -> screen(row, screening))
                .iterator();
    }

    private Stream<Row> screen(Row row, RowScreening screening) {
        String file = row.getString(0);
        RowOutcome outcome = screening.screen(new CustomerRow(row.getLong(1), row.getList(2)));
        tally.add(outcome.tally());
        if (outcome instanceof RejectedRow rejected) {
            return Stream.of(outcome(file, rejected.line(), 0, rejected.reason(), rejected.fields()));
        }
        return outcome instanceof ScreenedRow screened && screened.isAlert() ? hits(file, screened) : Stream.empty();
    }

    private Stream<Row> hits(String file, ScreenedRow screened) {
        long line = screened.customer().line();
        if (json) {
            return Stream.of(outcome(file, line, 1, null, List.of(new ScreeningJson().write(screened.screening()))));
        }
        List<Row> hits = new ArrayList<>();
        for (List<String> cells : screened.hits()) {
            hits.add(outcome(file, line, hits.size() + 1, null, cells));
        }
        return hits.stream();
    }

    private static Row outcome(String file, long line, int rank, @Nullable String rejected, List<String> cells) {
        return RowFactory.create(file, line, rank, rejected, cells.toArray(String[]::new));
    }
}

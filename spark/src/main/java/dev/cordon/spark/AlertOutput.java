package dev.cordon.spark;

import static org.apache.spark.sql.functions.col;

import dev.cordon.core.screen.table.RejectedRow;
import dev.cordon.core.screen.table.ScreenedRow;
import dev.cordon.core.screen.table.TableException;
import dev.cordon.lists.table.CsvText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where results go: first to a place beside, then, when all is there and adds up, to their names. Hits and rejects are in
 * the order of file, line and rank, whatever the order in which tasks came to them.
 */
final class AlertOutput implements AutoCloseable {

    private static final String FILE = "file";

    private final FileSystem files;
    private final Path target;
    private final Path rejectsTarget;
    private final Path work;
    private final AlertFormat format;
    private final boolean folder;

    /**
     * @param folder whether the input is a folder, so that rows say from which file they are
     * @throws TableException if a folder is in the place of the output
     */
    AlertOutput(String output, AlertFormat format, boolean folder, Configuration configuration) throws IOException {
        this.target = new Path(output);
        // Not the one that all share: checksums beside files are switched off.
        this.files = FileSystem.newInstance(target.toUri(), configuration);
        files.setWriteChecksum(false);
        this.rejectsTarget = target.suffix(".rejects.csv");
        this.work = new Path(
                files.makeQualified(target).getParent(), "." + target.getName() + ".work-" + UUID.randomUUID());
        this.format = format;
        this.folder = folder;
        if (files.exists(target)
                && (format == AlertFormat.PARQUET || files.getFileStatus(target).isDirectory())) {
            files.close();
            throw new TableException(output + " is there already; remove it, or give another --out");
        }
    }

    /** Where tasks leave what becomes of rows. */
    String stage() {
        return new Path(work, "outcomes").toString();
    }

    /**
     * Writes what was staged in order and gives it its names.
     *
     * @param header   the names of the fields of rejected rows
     * @param rejected whether there are any
     */
    void commit(Dataset<Row> outcomes, List<String> header, boolean rejected) throws IOException {
        Path alerts = new Path(work, "alerts");
        Path rejects = new Path(work, "rejects");
        Dataset<Row> hits = Outcomes.inOrder(Outcomes.alerts(outcomes));
        if (format == AlertFormat.PARQUET) {
            hits.select(columns().toArray(Column[]::new)).write().parquet(alerts.toString());
        } else {
            write(alerts, alertHeader(), hits, this::alert);
        }
        if (rejected) {
            Dataset<Row> rows = Outcomes.inOrder(Outcomes.rejects(outcomes));
            write(rejects, CsvText.of(named(FILE, RejectedRow.header(header))), rows, this::reject);
        }
        // That of an earlier run would mislead.
        files.delete(rejectsTarget, false);
        if (rejected) {
            move(rejects, rejectsTarget);
        }
        move(alerts, target);
    }

    private String alertHeader() {
        return format == AlertFormat.JSON ? "" : CsvText.of(named(FILE, ScreenedRow.header()));
    }

    private String alert(Row row) {
        List<String> cells = row.getList(4);
        return format == AlertFormat.JSON ? cells.get(0) + "\n" : CsvText.of(named(row.getString(0), cells));
    }

    private String reject(Row row) {
        RejectedRow rejected = new RejectedRow(row.getLong(1), row.getString(3), row.getList(4));
        return CsvText.of(named(row.getString(0), rejected.cells()));
    }

    /** The cells of a row; of a table in several files, the file before them. */
    private List<String> named(String file, List<String> cells) {
        if (!folder) {
            return cells;
        }
        List<String> named = new ArrayList<>(List.of(file));
        named.addAll(cells);
        return named;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (folder) {
            columns.add(col(FILE));
        }
        columns.add(col("line"));
        columns.addAll(Outcomes.columns(ScreenedRow.header(), 1));
        return columns;
    }

    /** Makes the text of a row. */
    private interface RowText {
        String of(Row row);
    }

    private void write(Path path, String header, Dataset<Row> rows, RowText text) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(files.create(path), StandardCharsets.UTF_8))) {
            out.write(header);
            for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); ) {
                out.write(text.of(each.next()));
            }
        }
    }

    private void move(Path from, Path to) throws IOException {
        files.delete(to, false);
        if (!files.rename(from, to)) {
            throw new IOException(to + " could not be written: " + from + " could not be renamed to it");
        }
    }

    /** Removes what was left beside the output. */
    @Override
    public void close() throws IOException {
        files.delete(work, true);
        files.close();
    }
}

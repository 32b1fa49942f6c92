package dev.cordon.cli.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.cordon.cli.console.Console;
import dev.cordon.lists.AtomicFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that could not be screened: line, reason, and the row itself. Made when there is a first one. */
final class RejectFile implements Closeable {

    private final Console console;
    private final @Nullable Path path;
    private final List<String> header;
    private @Nullable AtomicFile file;
    private @Nullable CsvWriter csv;
    private long count;

    /** @param path where to write, or null to tell the rejections on standard error */
    RejectFile(Console console, @Nullable Path path, List<String> header) {
        this.console = console;
        this.path = path;
        this.header = header;
    }

    void add(RejectedRow rejected) throws IOException {
        count++;
        if (path == null) {
            console.warn("line " + rejected.line() + " not screened: " + rejected.reason());
            return;
        }
        CsvWriter writer = csv;
        if (writer == null) {
            file = AtomicFile.create(path);
            writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file.stream(), StandardCharsets.UTF_8);
            csv = writer;
            writer.writeRecord(row("line", "reason", header));
        }
        writer.writeRecord(row(String.valueOf(rejected.line()), rejected.reason(), rejected.fields()));
    }

    private static List<String> row(String line, String reason, List<String> fields) {
        List<String> row = new ArrayList<>(List.of(line, reason));
        row.addAll(fields);
        return row;
    }

    long count() {
        return count;
    }

    /** Puts the file in its place; without rejections removes the file of an earlier run, which would mislead. */
    void commit() throws IOException {
        if (csv != null && file != null) {
            csv.flush();
            file.commit();
        } else if (path != null) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}

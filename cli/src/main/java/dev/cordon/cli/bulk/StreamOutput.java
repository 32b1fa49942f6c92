package dev.cordon.cli.bulk;

import dev.cordon.cli.console.Console;
import dev.cordon.core.screen.table.RejectedRow;
import dev.cordon.core.screen.table.TableTally;
import dev.cordon.lists.AtomicFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Results to standard output, a pipe or a device. Rejected rows are told on standard error. */
final class StreamOutput implements BulkOutput {

    private final Console console;
    private final Writer out;
    private final @Nullable AtomicFile device;

    private StreamOutput(Console console, Writer out, @Nullable AtomicFile device) {
        this.console = console;
        this.out = out;
        this.device = device;
    }

    /** To standard output. */
    static StreamOutput to(Console console, AlertFile alerts) {
        console.out().write(alerts.header());
        return new StreamOutput(console, console.out(), null);
    }

    /** To something that has a name and is no file. */
    static StreamOutput to(Path path, Console console, AlertFile alerts) throws IOException {
        AtomicFile device = AtomicFile.create(path);
        Writer writer = new BufferedWriter(new OutputStreamWriter(device.stream(), StandardCharsets.UTF_8));
        writer.write(alerts.header());
        return new StreamOutput(console, writer, device);
    }

    @Override
    public TableTally done() {
        return TableTally.NONE;
    }

    @Override
    public void add(Batch.Result result) throws IOException {
        out.write(result.alerts());
        for (RejectedRow rejected : result.rejected()) {
            console.warn("line " + rejected.line() + " not screened: " + rejected.reason());
        }
    }

    @Override
    public void commit() throws IOException {
        out.flush();
        if (device != null) {
            device.commit();
        }
    }

    @Override
    public void discard() {
        // What was written has gone its way.
    }

    @Override
    public void close() throws IOException {
        if (device != null) {
            device.close();
        }
    }
}

package dev.cordon.cli.bulk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What to screen, and where to.
 *
 * @param input      the customers, or null for standard input
 * @param output     the alerts, or null for standard output
 * @param json       whether alerts are JSON Lines instead of CSV
 * @param columns    names of columns by the label of the field that they hold
 * @param dates      how dates are written, or null for ISO 8601
 * @param limit      the most hits for one customer
 * @param exhaustive whether to compare every entry
 * @param resume     whether to go on with what an earlier run left
 */
public record BulkRequest(
        @Nullable Path input,
        @Nullable Path output,
        boolean json,
        Map<String, String> columns,
        @Nullable DateTimeFormatter dates,
        int limit,
        boolean exhaustive,
        boolean resume) {

    private static final String STANDARD = "-";

    public BulkRequest {
        columns = Map.copyOf(columns);
    }

    /** Reads {@code -} as standard input or output, and the format from the ending of the output's name. */
    public static BulkRequest of(
            String input,
            String output,
            Map<String, String> columns,
            @Nullable DateTimeFormatter dates,
            boolean json,
            int limit,
            boolean exhaustive,
            boolean resume) {
        boolean lines = output.endsWith(".jsonl") || output.endsWith(".ndjson") || output.endsWith(".json");
        return new BulkRequest(
                STANDARD.equals(input) ? null : Path.of(input),
                STANDARD.equals(output) ? null : Path.of(output),
                json || lines,
                columns,
                dates,
                limit,
                exhaustive,
                resume);
    }

    /** What of the request changes the bytes of the output. */
    String settings() {
        return "columns " + new TreeMap<>(columns) + ", dates " + dates + ", json " + json + ", limit " + limit
                + ", exhaustive " + exhaustive;
    }

    /** Whether the output is a file, or will be one; not standard output, a pipe or a device. */
    boolean isToFile() {
        return output != null && (!Files.exists(output) || Files.isRegularFile(output));
    }

    /** Where rows go that cannot be screened: {@code alerts.csv.rejects.csv}; null if they are only told. */
    @Nullable
    Path rejects() {
        return output == null || !isToFile() ? null : output.resolveSibling(output.getFileName() + ".rejects.csv");
    }

    /** The input's name for messages. */
    String inputName() {
        return input == null ? "standard input" : input.toString();
    }
}

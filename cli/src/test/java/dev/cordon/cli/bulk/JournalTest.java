package dev.cordon.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cordon.core.screen.table.TableTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final RunIdentity RUN = new RunIdentity(Map.of("the input", "abc"));

    @TempDir
    private Path folder;

    private static Checkpoint checkpoint(long rows) {
        TableTally tally =
                new TableTally(rows, rows, 1, 2, 3, 4, 5, Map.of("un-consolidated", new TableTally.ListTally(1, 2)));
        return new Checkpoint(tally, 10 * rows, rows, false);
    }

    @Test
    void cutAnywhereItTellsTheLastCheckpointThatIsWhole() throws IOException {
        Path output = folder.resolve("alerts.csv");
        try (Journal journal = Journal.open(output)) {
            journal.start(RUN);
            journal.add(checkpoint(1));
            journal.add(checkpoint(2));
        }
        byte[] whole = Files.readAllBytes(Journal.path(output));
        int first = indexOf(whole, 1);
        int second = indexOf(whole, 2);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(Journal.path(output), Arrays.copyOf(whole, length));
            try (Journal journal = Journal.open(output)) {
                assertThat(journal.identity()).isEqualTo(length < first ? null : RUN);
                Checkpoint expected = length < second ? null : checkpoint(length < whole.length ? 1 : 2);
                assertThat(journal.last()).as("cut to %d bytes", length).isEqualTo(expected);
                journal.remove();
            }
        }
    }

    /** The length of the first so many lines. */
    private static int indexOf(byte[] bytes, int lines) {
        int at = 0;
        for (int found = 0; found < lines; at++) {
            found += bytes[at] == '\n' ? 1 : 0;
        }
        return at;
    }

    @Test
    void aChangedByteEndsIt() throws IOException {
        Path output = folder.resolve("alerts.csv");
        try (Journal journal = Journal.open(output)) {
            journal.start(RUN);
            journal.add(checkpoint(7));
        }
        String text = Files.readString(Journal.path(output));
        Files.writeString(Journal.path(output), text.replace("\"rows\":7", "\"rows\":8"));
        try (Journal journal = Journal.open(output)) {
            assertThat(journal.identity()).isEqualTo(RUN);
            assertThat(journal.last()).isNull();
        }
    }

    @Test
    void twoRunsDoNotShareAnOutput() throws IOException {
        Path output = folder.resolve("alerts.csv");
        try (Journal journal = Journal.open(output)) {
            assertThat(journal.identity()).isNull();
            assertThatExceptionOfType(BulkException.class)
                    .isThrownBy(() -> Journal.open(output))
                    .withMessageContaining("another run is writing");
        }
    }
}

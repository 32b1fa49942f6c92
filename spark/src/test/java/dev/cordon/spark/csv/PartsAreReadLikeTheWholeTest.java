package dev.cordon.spark.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.core.screen.table.TableException;
import dev.cordon.lists.table.CsvTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cut anywhere, a file has the same rows on the same lines. */
class PartsAreReadLikeTheWholeTest {

    private static final String HARD = "id,name\r\n\r\n1,\"a\"\"b\r\nc\"\r2,x\"y\n\n\n3,\"\"\n\"4\",\"倪高彬\r\"\r\r\n5,ё";
    /** What reading may trip over, quotes most of all. */
    private static final String[] PIECES = {
        "\"", "\"", "\"\"", ",", ",", ";", "\n", "\n", "\r\n", "\r", "a", "bc", "é", "倪", "\ud83d\ude00", " ", "\"x\","
    };

    /** The naive twin: one reader from the start to the end. */
    private static List<CustomerRow> whole(String text) throws TableException {
        return rows(new CsvTable(new StringReader(text), ',', 0));
    }

    private static List<CustomerRow> rows(CsvTable table) throws TableException {
        List<CustomerRow> rows = new ArrayList<>();
        for (CustomerRow row = table.next(); row != null; row = table.next()) {
            rows.add(row);
        }
        return rows;
    }

    private record Reading(List<CustomerRow> rows, long counted) {}

    private static Reading inParts(String text, int size) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<CustomerRow> rows = new ArrayList<>();
        long counted = 0;
        int state = CsvAutomaton.START;
        long lines = 0;
        for (int start = 0; start < bytes.length; start += size) {
            int end = Math.min(bytes.length, start + size);
            CsvPart part = new CsvPart("file", "", start, end, false, state, lines, 0);
            rows.addAll(read(bytes, part));
            CsvScan scan = CsvScan.of(rest(bytes, start), end - start, ',');
            counted += scan.rows(state);
            lines += scan.lines(state);
            state = scan.end(state);
        }
        return new Reading(rows, counted);
    }

    private static List<CustomerRow> read(byte[] bytes, CsvPart part) throws IOException {
        List<CustomerRow> rows = new ArrayList<>();
        try (CsvRowReading reading = new CsvRowReading(rest(bytes, (int) part.start()), part, ',')) {
            for (CustomerRow row = reading.next(); row != null; row = reading.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static ByteArrayInputStream rest(byte[] bytes, int start) {
        return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }

    @Test
    void ofAnySize() throws IOException {
        List<CustomerRow> whole = whole(HARD);
        assertThat(whole).hasSize(6);
        for (int size = 1; size <= HARD.length() * 3; size++) {
            Reading reading = inParts(HARD, size);
            assertThat(reading.rows()).as("parts of %d bytes", size).isEqualTo(whole);
            assertThat(reading.counted()).as("parts of %d bytes", size).isEqualTo(whole.size());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofAnyContent(int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        int pieces = 1 + random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            made.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String text = made.toString();
        int size = 1 + random.nextInt(20);
        List<CustomerRow> whole;
        try {
            whole = whole(text);
        } catch (TableException e) {
            assertThatThrownBy(() -> inParts(text, size)).isInstanceOf(TableException.class);
            return;
        }
        Reading reading = inParts(text, size);
        assertThat(reading.rows()).as("%s in parts of %d bytes", text, size).isEqualTo(whole);
        assertThat(reading.counted()).isEqualTo(whole.size());
    }

    @Test
    void longFilesToo() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 30_000; row++) {
            text.append(row).append(row % 7 == 0 ? ",\"one\ntwo, \"\"three\"\"\"\n" : ",plain\n");
        }
        List<CustomerRow> whole = whole(text.toString());
        Reading reading = inParts(text.toString(), 70_001);
        assertThat(reading.rows()).isEqualTo(whole);
        assertThat(reading.counted()).isEqualTo(30_000);
    }
}

package dev.cordon.spark.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * What a part of a file does to the state of reading, for each state in which the part before may have ended. So parts can
 * be scanned all at once, though a quote that is opened in one changes the meaning of all that follow.
 */
final class CsvScan implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 256;
    private static final int BUFFER = 1 << 16;

    /** By state before the part: the state after it, lines that end in it, rows that begin in it. */
    private final int[] end = new int[CsvAutomaton.STATES];

    private final long[] lines = new long[CsvAutomaton.STATES];
    private final long[] rows = new long[CsvAutomaton.STATES];
    /** States that have come to the same one go on as one: by state, the run that it takes part in. */
    private final int[] run = new int[CsvAutomaton.STATES];

    private CsvScan() {
        for (int state = 0; state < CsvAutomaton.STATES; state++) {
            end[state] = state;
            run[state] = state;
        }
    }

    /** Scans so many bytes of a file, or what is left of it. */
    static CsvScan of(InputStream content, long length, char separator) throws IOException {
        CsvAutomaton automaton = new CsvAutomaton(separator);
        CsvScan scan = new CsvScan();
        byte[] buffer = new byte[BUFFER];
        // After a line or so most runs have met; only the first bytes are read by all.
        int most = FIRST;
        for (long left = length; left > 0; ) {
            int read = content.read(buffer, 0, (int) Math.min(left, most));
            if (read < 0) {
                break;
            }
            scan.accept(buffer, read, automaton);
            left -= read;
            most = BUFFER;
        }
        return scan;
    }

    private void accept(byte[] bytes, int length, CsvAutomaton automaton) {
        int[] before = end.clone();
        long[] linesBefore = lines.clone();
        long[] rowsBefore = rows.clone();
        for (int leader = 0; leader < CsvAutomaton.STATES; leader++) {
            if (run[leader] == leader) {
                int state = before[leader];
                long ended = 0;
                long begun = 0;
                for (int i = 0; i < length; i++) {
                    int step = automaton.step(state, bytes[i]);
                    state = CsvAutomaton.state(step);
                    ended += CsvAutomaton.lines(step);
                    begun += CsvAutomaton.rows(step);
                }
                for (int member = leader; member < CsvAutomaton.STATES; member++) {
                    if (run[member] == leader) {
                        end[member] = state;
                        lines[member] = linesBefore[member] + ended;
                        rows[member] = rowsBefore[member] + begun;
                    }
                }
            }
        }
        join();
    }

    private void join() {
        for (int state = 0; state < CsvAutomaton.STATES; state++) {
            for (int earlier = 0; earlier < state; earlier++) {
                if (end[earlier] == end[state]) {
                    run[state] = run[earlier];
                    break;
                }
            }
        }
    }

    /** The state after the part, if it was this one before. */
    int end(int before) {
        return end[before];
    }

    /** The lines that end in the part. */
    long lines(int before) {
        return lines[before];
    }

    /** The rows that begin in the part. */
    long rows(int before) {
        return rows[before];
    }
}

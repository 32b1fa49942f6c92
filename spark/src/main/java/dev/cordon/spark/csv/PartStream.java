package dev.cordon.spark.csv;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of the rows that begin in a part: from the first of them to the end of the last, which may lie beyond. */
final class PartStream extends InputStream {

    private static final int BUFFER = 1 << 16;

    private final InputStream content;
    private final CsvAutomaton automaton;
    private final long end;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long position;
    private int state;
    private long linesSkipped;

    /** @param content of the file from the part's first byte on */
    PartStream(InputStream content, CsvPart part, char separator) throws IOException {
        this.content = content;
        this.automaton = new CsvAutomaton(separator);
        this.end = part.end();
        this.position = part.start();
        this.state = part.state();
        skipToFirstRow();
    }

    /** Passes over the rest of a row that began before, and over the LF that belongs to a CR before. */
    private void skipToFirstRow() throws IOException {
        while (!CsvAutomaton.isBetweenRows(state) && fill()) {
            int step = automaton.step(state, buffer[from++]);
            state = CsvAutomaton.state(step);
            linesSkipped += CsvAutomaton.lines(step);
            position++;
        }
        if (state == CsvAutomaton.START_CR && fill() && buffer[from] == '\n') {
            from++;
            position++;
            state = CsvAutomaton.START;
        }
    }

    /** Lines of the part before its first row. */
    long linesSkipped() {
        return linesSkipped;
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = Math.max(0, content.read(buffer, 0, buffer.length));
        return to > 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int taken = 0;
        if (fill()) {
            int most = Math.min(length, to - from);
            while (taken < most && !(position >= end && CsvAutomaton.isBetweenRows(state))) {
                byte next = buffer[from++];
                target[offset + taken++] = next;
                state = CsvAutomaton.state(automaton.step(state, next));
                position++;
            }
        }
        return taken == 0 ? -1 : taken;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

package dev.cordon.lists.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops reading where too many bytes pass without the byte that must come now and then: the line feed of CSV, the angle
 * bracket of XML. So a hostile file cannot make a parser buffer one endless line, text or attribute.
 */
final class RunGuard extends FilterInputStream {

    private final String file;
    private final byte mark;
    private final int longest;
    private final String problem;
    private long line = 1;
    private int run;

    /**
     * @param mark    the byte that ends a run
     * @param longest number of bytes allowed between two marks
     * @param problem what to say of a longer run
     */
    RunGuard(String file, InputStream content, char mark, int longest, String problem) {
        super(content);
        this.file = file;
        this.mark = (byte) mark;
        this.longest = longest;
        this.problem = problem;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            see((byte) value);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = super.read(target, offset, length);
        for (int i = offset; i < offset + got; i++) {
            see(target[i]);
        }
        return got;
    }

    private void see(byte value) throws ListException {
        run = value == mark ? 0 : run + 1;
        if (run > longest) {
            throw new ListException(file, line, problem);
        }
        if (value == '\n') {
            line++;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

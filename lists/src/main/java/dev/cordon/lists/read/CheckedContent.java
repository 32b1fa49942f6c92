package dev.cordon.lists.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Unpacked content that ends in a {@link ListException} where the packed file is cut off, damaged or a bomb. */
final class CheckedContent extends FilterInputStream {

    /** The largest official list file has 130 MB; what unpacks to more than this is no list. */
    private static final long LARGEST = 1L << 29;

    private final String file;
    private long seen;

    CheckedContent(String file, InputStream content) {
        super(content);
        this.file = file;
    }

    static ListException damaged(String file, IOException cause) {
        return new ListException(
                file, 0, "the gzip data is cut off or damaged (" + cause.getMessage() + "); download it again", cause);
    }

    @Override
    public int read() throws IOException {
        try {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        } catch (EOFException | ZipException e) {
            throw damaged(file, e);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int got = super.read(target, offset, length);
            count(Math.max(0, got));
            return got;
        } catch (EOFException | ZipException e) {
            throw damaged(file, e);
        }
    }

    private void count(int more) throws ListException {
        seen += more;
        if (seen > LARGEST) {
            throw new ListException(file, 0, "unpacks to more than " + LARGEST + " bytes, which no official list does");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

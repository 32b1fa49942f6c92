package dev.cordon.lists.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The ZIP archive that a workbook is, held in memory as it was packed; all that is ever unpacked from it counts against
 * one limit, so that a small file cannot keep the reader busy.
 */
final class WorkbookZip {

    private static final int LARGEST_PACKED = 32 << 20;
    private static final long LARGEST_UNPACKED = 1L << 27;
    private static final int MOST_PARTS = 10_000;
    /** Signature of the end of the central directory; behind it stand 18 bytes and a comment. */
    private static final int END_SIZE = 22;

    private static final int LONGEST_COMMENT = 0xffff;

    private final String file;
    private final byte[] packed;
    private long unpacked;

    private WorkbookZip(String file, byte[] packed) {
        this.file = file;
        this.packed = packed;
    }

    /** Takes the whole content; the caller closes it. */
    static WorkbookZip of(String file, InputStream content) throws IOException {
        byte[] packed = content.readNBytes(LARGEST_PACKED + 1);
        if (packed.length > LARGEST_PACKED) {
            throw new ListException(file, 0, "is a workbook of more than 32 MB; this is no official list");
        }
        if (!hasEnd(packed)) {
            throw new ListException(file, 0, "is a ZIP archive or workbook that is cut off; download it again");
        }
        return new WorkbookZip(file, packed);
    }

    private static boolean hasEnd(byte[] packed) {
        int lowest = Math.max(0, packed.length - END_SIZE - LONGEST_COMMENT);
        for (int at = packed.length - END_SIZE; at >= lowest; at--) {
            if (packed[at] == 'P' && packed[at + 1] == 'K' && packed[at + 2] == 5 && packed[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** Takes the parts of the archive. */
    @FunctionalInterface
    interface PartReader {

        /** @param content ends with the part; closing it is not necessary */
        void read(String name, InputStream content) throws IOException;
    }

    /** Visits the parts in the order of the archive. */
    void parts(PartReader reader) throws IOException {
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new ListException(file, 0, "the workbook has more than " + MOST_PARTS + " parts");
                }
                reader.read(entry.getName(), new Part(zip));
                new Part(zip).transferTo(OutputStream.nullOutputStream());
            }
        } catch (ListException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new ListException(file, 0, "the workbook is damaged (" + e.getMessage() + "); download it again", e);
        }
    }

    /** A part's content: counted, not closing the archive, a {@link ListException} where it is damaged. */
    private final class Part extends FilterInputStream {

        Part(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int got = super.read(target, offset, length);
                unpacked += Math.max(0, got);
                if (unpacked > LARGEST_UNPACKED) {
                    throw new ListException(
                            file,
                            0,
                            "unpacks to more than " + LARGEST_UNPACKED + " bytes, which no official list does");
                }
                return got;
            } catch (ZipException | EOFException e) {
                throw new ListException(
                        file, 0, "the workbook is damaged (" + e.getMessage() + "); download it again", e);
            }
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}

package dev.cordon.documents;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the packed streams of a PDF before they are unpacked in memory: a few kilobytes can unpack to gigabytes. Streams
 * that are not packed this way are passed over.
 */
final class PdfStreams {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MOST_EXPANDED = 16;

    private PdfStreams() {}

    static void refuseBombs(String source, byte[] bytes, ReadLimits limits) throws DocumentException {
        long left = (long) limits.bytes() * MOST_EXPANDED;
        byte[] scratch = new byte[1 << 16];
        Inflater inflater = new Inflater();
        try {
            for (int at = 0; at + KEYWORD.length < bytes.length; at++) {
                if (isStream(bytes, at)) {
                    left -= unpacked(inflater, bytes, at + KEYWORD.length, Math.min(left, limits.bytes()), scratch);
                    if (left <= 0) {
                        throw bomb(source, limits);
                    }
                }
            }
        } catch (OverLimit e) {
            throw bomb(source, limits);
        } finally {
            inflater.end();
        }
    }

    private static DocumentException bomb(String source, ReadLimits limits) {
        return new DocumentException(
                source, "is a PDF that unpacks to more than " + (limits.bytes() >> 20) + " MB; save it as text");
    }

    private static final class OverLimit extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        byte next = bytes[at + KEYWORD.length];
        return (next == '\r' || next == '\n') && (at == 0 || bytes[at - 1] != 'd');
    }

    private static long unpacked(Inflater inflater, byte[] bytes, int keyword, long most, byte[] scratch)
            throws OverLimit {
        int start = keyword;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        inflater.reset();
        inflater.setInput(bytes, start, bytes.length - start);
        long total = 0;
        try {
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                total += inflater.inflate(scratch);
                if (total > most) {
                    throw new OverLimit();
                }
            }
        } catch (DataFormatException e) {
            // Not packed by this method, or broken, which the reader of the PDF tells better.
            return total;
        }
        return total;
    }
}

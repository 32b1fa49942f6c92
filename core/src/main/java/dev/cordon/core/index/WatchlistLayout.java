package dev.cordon.core.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The outer layout of a compiled watchlist: a header, a table of sections, the sections.
 *
 * <p>Header, little-endian: 8 bytes magic, int version, int number of sections, long total size, 32 bytes SHA-256 of all
 * that follows the header, int CRC-32C of the same bytes. The SHA-256 is the watchlist's identity; the CRC is checked at
 * each opening, since it costs milliseconds.
 */
final class WatchlistLayout {

    /** Raised whenever a reader of the former version would misread the file. */
    static final int VERSION = 3;

    private static final byte[] MAGIC = "CORDONWL".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 64;
    private static final int HASH_AT = 24;
    private static final int CRC_AT = 56;
    private static final int HASH_BYTES = 32;

    private WatchlistLayout() {}

    /** Puts sections together; all of {@link Section} must be there. */
    static byte[] assemble(Map<Section, byte[]> parts) {
        byte[][] sections = inOrder(parts);
        int table = Section.values().length * 2 * Integer.BYTES;
        long size = (long) HEADER + table;
        for (Section section : Section.values()) {
            size += padded(sections[section.ordinal()].length);
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new WatchlistException("the watchlist would be larger than 2 GiB; compile fewer lists into one file");
        }
        ByteBuffer out = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).putInt(VERSION).putInt(Section.values().length).putLong(size);
        out.position(HEADER);
        int at = HEADER + table;
        for (Section section : Section.values()) {
            out.putInt(at).putInt(sections[section.ordinal()].length);
            at += padded(sections[section.ordinal()].length);
        }
        for (Section section : Section.values()) {
            out.put(sections[section.ordinal()]);
            out.position(padded(out.position()));
        }
        byte[] bytes = out.array();
        out.position(HASH_AT);
        out.put(sha256(bytes)).putInt(crc(ByteBuffer.wrap(bytes)));
        return bytes;
    }

    private static byte[][] inOrder(Map<Section, byte[]> parts) {
        byte[][] sections = new byte[Section.values().length][];
        for (Section section : Section.values()) {
            byte[] part = parts.get(section);
            if (part == null) {
                throw new IllegalArgumentException("section " + section + " is missing");
            }
            sections[section.ordinal()] = part;
        }
        return sections;
    }

    private static int padded(int length) {
        return length + 7 & ~7;
    }

    /**
     * The sections of a watchlist, each a little-endian view.
     *
     * @throws WatchlistException if the bytes are no watchlist, of another version, cut short or changed
     */
    static Sections sections(ByteBuffer file) {
        ByteBuffer in = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        checkHeader(in);
        ByteBuffer[] sections = new ByteBuffer[Section.values().length];
        in.position(HEADER);
        for (Section section : Section.values()) {
            int offset = in.getInt();
            int length = in.getInt();
            sections[section.ordinal()] = file.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN);
        }
        return new Sections(sections);
    }

    private static void checkHeader(ByteBuffer in) {
        byte[] magic = new byte[MAGIC.length];
        if (in.remaining() < HEADER) {
            throw new WatchlistException(
                    "not a compiled watchlist: only " + in.remaining() + " bytes; build one with 'cordon lists build'");
        }
        in.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new WatchlistException("not a compiled watchlist; build one with 'cordon lists build'");
        }
        int version = in.getInt();
        if (version != VERSION) {
            throw new WatchlistException("the watchlist has format version " + version + ", this engine reads "
                    + VERSION + "; build it again with 'cordon lists build'");
        }
        int parts = in.getInt();
        if (parts != Section.values().length) {
            throw new WatchlistException("the watchlist is damaged: its header tells of " + parts + " sections, not "
                    + Section.values().length + "; build or copy it again");
        }
        long size = in.getLong();
        if (size != in.capacity()) {
            throw new WatchlistException(
                    "the watchlist is cut short: " + in.capacity() + " of " + size + " bytes; build or copy it again");
        }
        if (in.getInt(CRC_AT) != crc(in)) {
            throw new WatchlistException("the watchlist is damaged: its checksum does not fit; build or copy it again");
        }
    }

    /** The identity: SHA-256 as lower-case hexadecimal. */
    static String id(ByteBuffer file) {
        byte[] hash = new byte[HASH_BYTES];
        file.duplicate().position(HASH_AT).get(hash);
        return HexFormat.of().formatHex(hash);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, HEADER, bytes.length - HEADER);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static int crc(ByteBuffer file) {
        CRC32C crc = new CRC32C();
        crc.update(file.duplicate().position(HEADER).limit(file.capacity()));
        return (int) crc.getValue();
    }
}

package dev.cordon.lists.archive;

import dev.cordon.lists.Hashes;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON Lines that only grows. Each line carries the hash of the one before it, so that a line that was changed or
 * removed shows. A last line that was cut short when a program was killed never counted, and is overwritten by the next.
 *
 * <p>Reading needs no lock; {@link #append} must be called by the holder of the archive's lock only.
 */
final class Journal {

    private static final String START = "";

    private final Path path;
    private final JournalLine lines = new JournalLine();

    Journal(Path path) {
        this.path = path;
    }

    /** What was read: whole records, the hash of the last line, and where it ends in the file. */
    private record Content(List<JournalRecord> records, String last, long end) {}

    /**
     * All records, the earliest first.
     *
     * @throws ListException if a line other than the last is damaged
     */
    List<JournalRecord> read() throws IOException {
        return content().records();
    }

    /** Adds records and forces them to disk. */
    void append(List<? extends JournalRecord> records) throws IOException {
        Content content = content();
        StringBuilder text = new StringBuilder();
        String last = content.last();
        for (JournalRecord record : records) {
            String line = lines.write(record, last);
            text.append(line).append('\n');
            last = hash(line);
        }
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            channel.truncate(content.end());
            channel.position(content.end());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static String hash(String line) {
        return Hashes.of(line.getBytes(StandardCharsets.UTF_8));
    }

    private Content content() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return new Content(List.of(), START, 0);
        }
        List<JournalRecord> records = new ArrayList<>();
        String last = START;
        int start = 0;
        for (int end = lineEnd(bytes, start); end >= 0; end = lineEnd(bytes, start)) {
            String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            JournalRecord record = lines.read(line, last);
            if (record == null) {
                requireTail(bytes, end, records.size() + 1);
                break;
            }
            records.add(record);
            last = hash(line);
            start = end + 1;
        }
        return new Content(List.copyOf(records), last, start);
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Only the end of the file may be torn. */
    private void requireTail(byte[] bytes, int end, int line) throws ListException {
        if (lineEnd(bytes, end + 1) >= 0) {
            throw new ListException(
                    path.toString(),
                    line,
                    "does not follow from the line before it: the journal was changed or damaged. Restore it from a backup,"
                            + " or move the archive away and update the lists anew");
        }
    }

    /** The last record of a kind. */
    static <T extends JournalRecord> @Nullable T last(List<JournalRecord> records, Class<T> kind) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (kind.isInstance(records.get(i))) {
                return kind.cast(records.get(i));
            }
        }
        return null;
    }
}

package dev.cordon.cli.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Tells beside an output how far it has come, so that a run can go on after the program was killed: {@code
 * OUTPUT.journal}.
 *
 * <p>Lines of a checksum and JSON: first the identity of the run, then checkpoints, the last of which counts. A checkpoint
 * is written and forced to disk only after the results that it speaks of; a line that was cut short fails its checksum and
 * ends the journal. The file is locked while a run writes, so that two runs cannot mix their results. Not thread-safe.
 */
final class Journal implements Closeable {

    private static final long MOST_BYTES = 1L << 30;

    private final Path path;
    private final FileChannel channel;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable RunIdentity identity;
    private @Nullable Checkpoint last;

    private Journal(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Where the journal of an output stands. */
    static Path path(Path output) {
        return output.resolveSibling(output.getFileName() + ".journal");
    }

    /**
     * Opens and locks the journal of an output, and reads what is in it.
     *
     * @throws BulkException if another run holds it
     */
    static Journal open(Path output) throws IOException {
        Path path = path(output);
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(channel, output);
            Journal journal = new Journal(path, channel);
            journal.read();
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(FileChannel channel, Path output) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new BulkException("another run is writing " + output + "; wait for it, or give another --out");
        }
    }

    private void read() throws IOException {
        if (channel.size() > MOST_BYTES) {
            throw new BulkException(path + " is no journal of a run; remove it");
        }
        byte[] bytes = Files.readAllBytes(path);
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                if (!readLine(new String(bytes, start, at - start, StandardCharsets.UTF_8))) {
                    break;
                }
                start = at + 1;
            }
        }
        channel.truncate(start);
        channel.position(start);
    }

    /** Whether the line is whole and could be taken over. */
    private boolean readLine(String line) {
        int space = line.indexOf(' ');
        if (space < 0 || !line.substring(0, space).equals(checksum(line.substring(space + 1)))) {
            return false;
        }
        String text = line.substring(space + 1);
        try {
            if (identity == null) {
                identity = json.readValue(text, RunIdentity.class);
            } else {
                last = json.readValue(text, Checkpoint.class);
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** The run that it tells of, or null if it is new. */
    @Nullable
    RunIdentity identity() {
        return identity;
    }

    /** How far that run came, or null if it came to no checkpoint. */
    @Nullable
    Checkpoint last() {
        return last;
    }

    /** Begins anew for another run. */
    void start(RunIdentity run) throws IOException {
        channel.truncate(0);
        channel.position(0);
        identity = run;
        last = null;
        append(json.writeValueAsString(run));
    }

    /** Notes a checkpoint; what it speaks of must be on disk. */
    void add(Checkpoint checkpoint) throws IOException {
        last = checkpoint;
        append(json.writeValueAsString(checkpoint));
    }

    private void append(String text) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((checksum(text) + " " + text + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
        channel.force(true);
    }

    private static String checksum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    /** Removes the journal: the run is done, or not worth going on with. */
    void remove() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

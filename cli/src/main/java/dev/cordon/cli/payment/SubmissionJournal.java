package dev.cordon.cli.payment;

import dev.cordon.payments.repeat.Remembered;
import dev.cordon.payments.repeat.SubmissionLog;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps in a file what is remembered of decided messages, one JSON object a line, so that the next run knows them. A line is
 * on disk before its decision is told; a last line that was cut off by a crash is dropped.
 */
public final class SubmissionJournal implements Closeable {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final FileChannel file;

    private SubmissionJournal(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens or makes the journal, and hands what it holds to the log.
     *
     * @throws FileSystemException if a line other than the last is not understood
     */
    public static SubmissionJournal open(Path path, SubmissionLog log) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            SubmissionJournal journal = new SubmissionJournal(file);
            file.truncate(journal.replay(path, log));
            file.position(file.size());
            return journal;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The length of the file up to the end of its last whole line. */
    private long replay(Path path, SubmissionLog log) throws IOException {
        long whole = 0;
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            StringBuilder line = new StringBuilder();
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                if (c != '\n') {
                    line.append((char) c);
                    continue;
                }
                number++;
                String content = line.toString();
                line.setLength(0);
                remember(path, number, content, log);
                whole += content.getBytes(StandardCharsets.UTF_8).length + 1L;
            }
        }
        return whole;
    }

    private void remember(Path path, int number, String line, SubmissionLog log) throws IOException {
        try {
            log.remember(mapper.readValue(line, Remembered.class));
        } catch (JacksonException e) {
            throw new FileSystemException(
                    path.toString(),
                    null,
                    "line " + number + " is no remembered decision; move the file away to begin anew, knowing that"
                            + " resubmissions are then not recognised");
        }
    }

    /** Adds a decision and waits until it is on disk. */
    public void add(Remembered decision) throws IOException {
        byte[] line = (mapper.writeValueAsString(decision) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

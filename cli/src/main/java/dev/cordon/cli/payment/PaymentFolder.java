package dev.cordon.cli.payment;

import dev.cordon.lists.AtomicFile;
import dev.cordon.payments.report.DecisionJson;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.Verdict;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A folder into which others put payment files. Each is decided, then moved to {@code passed} or {@code held} beneath it, and
 * the decision lies beside it as {@code NAME.decisions.jsonl}. The decision is on disk before the file moves: after a crash,
 * a file is where it was or where it belongs, and one that was decided but not moved is decided again.
 */
public final class PaymentFolder {

    private static final String DECISIONS = ".decisions.jsonl";

    private final Path folder;
    private final PaymentDesk desk;
    private final Duration settled;
    private final DecisionJson json = new DecisionJson();

    /**
     * @param settled how long a file must not have changed before it is taken for complete; files that begin with a dot or
     *                end in {@code .part} or {@code .tmp} are never taken
     */
    public PaymentFolder(Path folder, PaymentDesk desk, Duration settled) throws IOException {
        this.folder = folder;
        this.desk = desk;
        this.settled = settled;
        Files.createDirectories(folder.resolve("passed"));
        Files.createDirectories(folder.resolve("held"));
    }

    /**
     * Decides on the files that lie there now.
     *
     * @param told is handed each file's name and the decisions on it
     * @return how many files there were
     */
    public int run(BiConsumer<String, List<PaymentDecision>> told) throws IOException {
        int files = 0;
        for (Path file : waiting()) {
            List<PaymentDecision> decisions = decide(file);
            if (!decisions.isEmpty()) {
                told.accept(file.getFileName().toString(), decisions);
                files++;
            }
        }
        return files;
    }

    private List<Path> waiting() throws IOException {
        Instant latest = Instant.now().minus(settled);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean whole = !name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".tmp");
                if (whole
                        && Files.isRegularFile(file)
                        && !Files.getLastModifiedTime(file).toInstant().isAfter(latest)) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    private List<PaymentDecision> decide(Path file) throws IOException {
        String name = file.getFileName().toString();
        List<PaymentDecision> decisions = new ArrayList<>();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            desk.decide(content, decisions::add, null);
        } catch (NoSuchFileException e) {
            return List.of(); // another watcher, or its owner, took it away
        }
        boolean passes = decisions.stream().allMatch(decision -> decision.verdict() == Verdict.PASS);
        Path target = free(folder.resolve(passes ? "passed" : "held"), name);
        Path record = target.resolveSibling(target.getFileName() + DECISIONS);
        try (AtomicFile written = AtomicFile.create(record)) {
            for (PaymentDecision decision : decisions) {
                written.stream().write((json.write(name, decision) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            written.commit();
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        return decisions;
    }

    /** A file of the same name that came before keeps its place. */
    private static Path free(Path folder, String name) {
        Path target = folder.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(name + "." + i);
        }
        return target;
    }
}

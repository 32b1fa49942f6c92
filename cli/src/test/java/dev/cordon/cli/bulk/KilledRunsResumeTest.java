package dev.cordon.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real processes in the middle of their work. {@code -Dcordon.kills=20} kills more often, {@code -Dcordon.seed=7} at
 * other moments.
 */
class KilledRunsResumeTest {

    private static final int KILLS = Integer.getInteger("cordon.kills", 2);
    private static final long SEED = Long.getLong("cordon.seed", 1);
    private static final int ROWS = 3000;
    private static final long PATIENCE_SECONDS = 180;
    private static final List<String> NAMES = List.of(
            "Ni Gaobin",
            "Lin Jian",
            "Zhao Guangzong",
            "Wuhan Xiaoruizhi Science",
            "Emma Daniels",
            "Gaobin Ni",
            "Al Ni");

    @TempDir
    private static Path folder;

    private static Path customers;
    private static byte[] alerts;
    private static byte[] rejects;

    @BeforeAll
    static void undisturbed() throws IOException, InterruptedException {
        customers = Files.writeString(folder.resolve("customers.csv"), customers());
        Run run = new Run("undisturbed.csv");
        assertThat(run.complete()).as(run.told()).isEqualTo(3);
        alerts = Files.readAllBytes(run.output);
        rejects = Files.readAllBytes(run.rejects());
        assertThat(alerts).hasSizeGreaterThan(100_000);
        assertThat(rejects).hasSizeGreaterThan(500);
        assertThat(run.leftovers()).isEmpty();
    }

    /** Some are listed, some are not, and some cannot be screened. */
    private static String customers() {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder("id,name,born\n");
        for (int row = 0; row < ROWS; row++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String born = random.nextInt(90) == 0 ? "1985-13-45" : random.nextBoolean() ? "1985-10-27" : "";
            text.append(row).append(',').append(name).append(' ').append((char) ('A' + random.nextInt(26)));
            text.append(',').append(born).append('\n');
        }
        return text.toString();
    }

    @Test
    void aRunThatIsKilledAgainAndAgainEndsInTheSameBytes() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            Run run = new Run("killed-" + round + ".csv");
            int aims = 1 + random.nextInt(2);
            for (int aim = 0; aim < aims && run.killAfter(random.nextInt(4), random.nextInt(300)); aim++) {
                kills++;
                assertThat(run.output)
                        .as("seed %d: no output before its time", SEED)
                        .doesNotExist();
                run.tear(random);
            }
            assertThat(run.complete()).as(run.told()).isEqualTo(3);
            run.requireWhole();
        }
    }

    @Test
    void anotherInputOrWatchlistOrPolicyIsRefused() throws IOException, InterruptedException {
        Run run = new Run("refused.csv");
        assertThat(run.killAfter(2, 0)).isTrue();
        refuse(run, "the policy is another one", "--policy", "strict");
        refuse(
                run,
                "an option (--map, --date-format, --format, --limit or --exhaustive) is another one",
                "--limit",
                "3");
        String content = Files.readString(customers);
        Files.writeString(customers, content.replaceFirst("A,", "B,"));
        refuse(run, "the content of the input is another one");
        Files.writeString(customers, content + "1,Ni Gaobin,\n");
        refuse(run, "the size of the input is another one");
        Files.writeString(customers, content);
        assertThat(run.complete()).as(run.told()).isEqualTo(3);
        run.requireWhole();
    }

    private static void refuse(Run run, String problem, String... more) throws IOException, InterruptedException {
        assertThat(run.complete(more)).as(run.told()).isEqualTo(3);
        assertThat(run.told()).contains("cannot resume: " + problem, "leave out --resume to start again");
        assertThat(run.output).doesNotExist();
    }

    /** One output, on which processes work one after the other. */
    private static final class Run {

        private final Path output;
        private final Path log;

        Run(String name) {
            output = folder.resolve(name);
            log = folder.resolve(name + ".log");
        }

        Path rejects() {
            return output.resolveSibling(output.getFileName() + ".rejects.csv");
        }

        String told() throws IOException {
            return Files.readString(log);
        }

        private Process start(String... more) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "screen",
                    "--in",
                    customers.toString(),
                    "--out",
                    output.toString(),
                    "--resume"));
            command.addAll(List.of(more));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("CORDON_HOME", folder.resolve("home").toString());
            return builder.start();
        }

        int complete(String... more) throws IOException, InterruptedException {
            Process process = start(more);
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(told())
                    .isTrue();
            return process.exitValue();
        }

        /** Kills a process so many checkpoints and milliseconds after its start; false if it was done before. */
        boolean killAfter(int checkpoints, int milliseconds) throws IOException, InterruptedException {
            long before = journalLines();
            Process process = start();
            while (process.isAlive() && journalLines() < before + checkpoints) {
                Thread.sleep(5);
            }
            boolean done = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return !done && !Files.exists(output);
        }

        private long journalLines() throws IOException {
            Path journal = Journal.path(output);
            return Files.exists(journal) ? Files.readString(journal).lines().count() : 0;
        }

        /** What a crash of the machine may leave besides: bytes after those noted, a line of the journal cut short. */
        void tear(Random random) throws IOException {
            if (random.nextBoolean() && Files.exists(PartFile.part(output))) {
                Files.writeString(PartFile.part(output), "torn".repeat(random.nextInt(99)), StandardOpenOption.APPEND);
            }
            if (random.nextBoolean() && Files.exists(Journal.path(output))) {
                Files.writeString(Journal.path(output), "1a2b3c {\"tally\":{\"ro", StandardOpenOption.APPEND);
            }
        }

        void requireWhole() throws IOException {
            assertThat(output).as("seed %d", SEED).hasBinaryContent(alerts);
            assertThat(rejects()).as("seed %d", SEED).hasBinaryContent(rejects);
            assertThat(leftovers()).isEmpty();
        }

        List<String> leftovers() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith(output.getFileName().toString()))
                        .filter(name -> name.endsWith(".part") || name.endsWith(".journal"))
                        .toList();
            }
        }
    }
}

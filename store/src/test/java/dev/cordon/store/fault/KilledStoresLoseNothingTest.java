package dev.cordon.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.TestStores;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertEvent;
import dev.cordon.store.db.Dialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process is killed with SIGKILL in the middle of its work, again and again on the same database; three times, or as often as
 * {@code -Dcordon.kills} says.
 */
class KilledStoresLoseNothingTest {

    private static final int KILLS = Integer.getInteger("cordon.kills", 3);
    private static final int LONGEST_MILLIS = 1_000;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatWasAcknowledgedIsThere(Dialect dialect) throws IOException, InterruptedException {
        StoreSettings settings = TestStores.fresh(dialect, home);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int screenings = 0;
        int decisions = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> acknowledged = runUntilKilled(settings, random.nextInt(LONGEST_MILLIS));
            try (Store store = Store.open(settings)) {
                for (String line : acknowledged) {
                    check(store, line.split(" "), "kill " + kill + " of seed " + seed + ": " + line);
                    screenings += line.startsWith("S ") ? 1 : 0;
                    decisions += line.startsWith("D ") ? 1 : 0;
                }
                assertThat(store.audit()
                                .verify(List.of(), List.of(store.auditKey()))
                                .findings())
                        .as("kill %d of seed %d", kill, seed)
                        .isEmpty();
            }
        }
        // The figures of a long run are worth reading.
        System.out.printf(
                "%s: %d kills, %d screenings and %d decisions acknowledged, all there%n",
                dialect, KILLS, screenings, decisions);
        assertThat(screenings).isPositive();
        assertThat(decisions).isGreaterThanOrEqualTo(KILLS);
    }

    private static void check(Store store, String[] words, String told) {
        switch (words[0]) {
            case "S" -> assertThat(store.screenings().find(words[1])).as(told).isPresent();
            case "A" -> assertThat(store.alerts().find(words[1])).as(told).isPresent();
            case "D" -> {
                Alert alert = store.alerts().find(words[1]).orElseThrow();
                assertThat(alert.version()).as(told).isGreaterThanOrEqualTo(Long.parseLong(words[2]));
                assertThat(store.alerts().history(words[1]).stream()
                                .map(AlertEvent::detail)
                                .filter(detail -> detail != null && detail.contains("\"version\":" + words[2] + ","))
                                .filter(detail -> detail.contains("\"" + words[3] + "\"")))
                        .as(told)
                        .hasSize(1);
            }
            default -> throw new IllegalStateException(told);
        }
    }

    /** What was acknowledged, from the first decision on for some more milliseconds. */
    private List<String> runUntilKilled(StoreSettings settings, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyProcess.class.getName(),
                        home.toString(),
                        TestStores.url(settings).replace("jdbc:sqlite:", "sqlite:"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread killer = new Thread(() -> {
            pause(millis);
            // Not by the process itself, which would close the stream before all of it was read.
            process.toHandle().destroyForcibly();
        });
        StringBuilder text = new StringBuilder();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("READY");
            boolean warm = false;
            for (int c = out.read(); c >= 0; c = out.read()) {
                text.append((char) c);
                if (!warm && text.indexOf("\nD ") >= 0) {
                    warm = true;
                    killer.start();
                }
            }
        }
        process.waitFor(10, TimeUnit.SECONDS);
        return whole(text);
    }

    /** The lines that were written to their ends. */
    private static List<String> whole(StringBuilder text) {
        int end = text.lastIndexOf("\n");
        return end < 0
                ? List.of()
                : new ArrayList<>(text.substring(0, end).lines().toList());
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

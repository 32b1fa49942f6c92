package dev.cordon.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.serve.BusyClients.Acknowledged;
import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.access.Role;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertEvent;
import dev.cordon.store.db.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code cordon serve} is killed with SIGKILL in the middle of its work, again and again on the same database; twice, or as
 * often as {@code -Dcordon.kills} says. Whatever a client was answered is there afterwards.
 */
class KilledServersLoseNothingTest {

    private static final int KILLS = Integer.getInteger("cordon.kills", 2);
    private static final int LONGEST_MILLIS = 1_000;

    @TempDir
    private Path home = Path.of("");

    private int screenings;
    private int alerts;
    private int decisions;

    @Test
    void onSqlite() throws IOException, InterruptedException {
        kill("sqlite:" + home.resolve("store.db"));
        // A killed process cannot remove what it has unpacked.
        try (Stream<Path> left = Files.list(home.resolve("tmp"))) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("sqlite"));
        }
        try (Stream<Path> libraries = Files.walk(home.resolve("native"))) {
            assertThat(libraries.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void onPostgresql() throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            kill(postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    private void kill(String location) throws IOException, InterruptedException {
        StoreSettings settings = StoreSettings.inHome(home).at(StoreLocation.parse(location));
        String analyst;
        String approver;
        try (Store store = Store.open(settings)) {
            store.access().addFirstAdmin("root", "The first");
            analyst = newKey(store, "ann", Role.ANALYST);
            approver = newKey(store, "bob", Role.APPROVER);
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            String told = String.format(Locale.ROOT, "kill %d of seed %d", kill, seed);
            List<Acknowledged> acknowledged = runUntilKilled(location, analyst, approver, random);
            try (Store store = Store.open(settings)) {
                acknowledged.forEach(each -> check(store, each, told));
                assertThat(store.audit()
                                .verify(List.of(), List.of(store.auditKey()))
                                .findings())
                        .as(told)
                        .isEmpty();
            }
        }
        // The figures of a long run are worth reading.
        System.out.printf(
                "%s: %d kills; %d screenings, %d alerts and %d decisions acknowledged over HTTP, all there%n",
                location.substring(0, location.indexOf("//") < 0 ? 6 : 15), KILLS, screenings, alerts, decisions);
        assertThat(decisions).isGreaterThanOrEqualTo(KILLS);
    }

    private static String newKey(Store store, String user, Role role) {
        store.access().addUser("root", user, user, role, null);
        return store.access().issueKey("root", user, "test", null).secret();
    }

    private List<Acknowledged> runUntilKilled(String location, String analyst, String approver, Random random)
            throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(home, location)) {
            BusyClients clients = new BusyClients(server, analyst, approver);
            clients.start();
            clients.awaitDecision();
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            server.kill();
            return clients.end();
        }
    }

    private void check(Store store, Acknowledged acknowledged, String told) {
        if (acknowledged instanceof Acknowledged.Screening screening) {
            screenings++;
            assertThat(store.screenings().find(screening.id())).as(told).isPresent();
        } else if (acknowledged instanceof Acknowledged.Alert alert) {
            alerts++;
            assertThat(store.alerts().find(alert.id())).as(told).isPresent();
        } else if (acknowledged instanceof Acknowledged.Decision decision) {
            decisions++;
            Alert alert = store.alerts().find(decision.alert()).orElseThrow();
            assertThat(alert.version()).as(told).isGreaterThanOrEqualTo(decision.version());
            assertThat(store.alerts().history(decision.alert()).stream()
                            .map(AlertEvent::detail)
                            .filter(detail -> detail != null
                                    && detail.contains("\"version\":" + decision.version() + ",")
                                    && detail.contains("\"" + decision.status() + "\"")))
                    .as(told + ": " + decision)
                    .hasSize(1);
        }
    }
}

package dev.cordon.lists.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.Refusal;
import dev.cordon.lists.fetch.FetchSettings;
import dev.cordon.lists.source.ListSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server does: a clear error, and the earlier list stays in force. */
class UpdateFaultsTest {

    private static final String LIST = "un-consolidated";

    @TempDir
    private Path home;

    private RawServer server;
    private Archive archive;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        archive = new Archive(home);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    static Stream<String> faults() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(UpdateFaultsTest.class.getResourceAsStream("update-faults.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultLeavesTheEarlierListInForceAndSaysWhatIsWrong(String line) throws IOException {
        String[] fault = line.split("\t");
        serve(UnList.of("2026-01-01", 40));
        assertThat(update().isComplete()).isTrue();
        byte[] inForce = Files.readAllBytes(archive.watchlist());

        server.answer(Faults.of(fault[0], server));
        UpdateReport report = update();

        assertThat(report.isComplete()).isFalse();
        assertThat(report.switched()).isFalse();
        SourceOutcome.Failed failed = (SourceOutcome.Failed) report.outcomes().get(0);
        assertThat(failed.reason()).contains(fault[2]);
        assertThat(failed.quarantine() != null).as("kept").isEqualTo(fault[1].equals("yes"));
        assertThat(archive.watchlist()).hasBinaryContent(inForce);
        assertThat(archive.folder("incoming/" + LIST)).isEmptyDirectory();
        assertThat(archive.records().stream().filter(Refusal.class::isInstance))
                .hasSize(fault[1].equals("yes") ? 1 : 0);

        serve(UnList.of("2026-03-01", 41));
        assertThat(update().switched()).as("all is well again").isTrue();
    }

    @Test
    void nobodyAnswering() throws IOException {
        serve(UnList.of("2026-01-01", 40));
        assertThat(update().switched()).isTrue();
        server.close();

        try (Socket held = new Socket()) {
            // Held without listening, so that no other process gets the port and answers.
            held.setReuseAddress(true);
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            UpdateReport report = update();

            assertThat(report.isComplete()).isFalse();
            assertThat(((SourceOutcome.Failed) report.outcomes().get(0)).reason())
                    .contains("cannot be reached", "check the network and the proxy");
        }
    }

    @Test
    void theSameBadFileIsKeptAndToldOnce() throws IOException {
        serve(UnList.of("2026-01-01", 40));
        update();
        server.answer(Faults.of("web page", server));

        update();
        UpdateReport report = update();

        String place = ((SourceOutcome.Failed) report.outcomes().get(0)).quarantine();
        assertThat(Path.of(String.valueOf(place)).resolve("reason.txt"))
                .content()
                .contains("is a web page");
        assertThat(Path.of(String.valueOf(place)).resolve("un-consolidated.xml"))
                .content()
                .contains("<h1>Soon");
        assertThat(archive.records().stream().filter(Refusal.class::isInstance)).hasSize(1);
    }

    @Test
    void whatAPersonHasAcceptedMayShrink() throws IOException {
        serve(UnList.of("2026-01-01", 40));
        update();
        server.answer(Faults.of("shrunk", server));
        assertThat(update().isComplete()).isFalse();

        UpdateReport report = update(source(server.url("/list.xml")), Set.of(LIST));

        assertThat(report.switched()).isTrue();
        assertThat(archive.newest().get(0).entries()).isEqualTo(35);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        byte[] list = UnList.of("2026-01-01", 40);
        server.answer((request, out) -> {
            if (request.contains("If-None-Match: \"one\"")) {
                RawServer.send(out, "304 Not Modified", new byte[0]);
            } else {
                RawServer.send(out, "200 OK", list, "ETag: \"one\"", "Last-Modified: Thu, 01 Jan 2026 10:00:00 GMT");
            }
        });
        update();

        UpdateReport report = update();

        assertThat(report.isComplete()).isTrue();
        assertThat(report.switched()).isFalse();
        assertThat(report.outcomes().get(0)).isInstanceOf(SourceOutcome.Unchanged.class);
        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().get(1))
                .contains("If-Modified-Since: Thu, 01 Jan 2026 10:00:00 GMT", "User-Agent: cordon/");
    }

    @Test
    void aServerThatAsksToBeLeftAloneIsLeftAlone() throws IOException {
        byte[] list = UnList.of("2026-01-01", 40);
        server.answer((request, out) -> {
            if (server.requests().size() == 1) {
                RawServer.send(out, "429 Too Many Requests", new byte[0], "Retry-After: 1");
            } else {
                RawServer.send(out, "200 OK", list);
            }
        });
        long start = System.nanoTime();

        assertThat(update().isComplete()).isTrue();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aRedirectToAnotherAddressIsFollowed() throws IOException {
        byte[] list = UnList.of("2026-01-01", 40);
        server.answer((request, out) -> {
            if (request.startsWith("GET /list.xml ")) {
                RawServer.send(out, "302 Found", new byte[0], "Location: /elsewhere");
            } else {
                RawServer.send(out, "200 OK", list);
            }
        });

        assertThat(update().isComplete()).isTrue();
    }

    @Test
    void aMirrorHelpsOut() throws IOException {
        byte[] list = UnList.of("2026-01-01", 40);
        server.answer((request, out) -> {
            boolean mirror = request.startsWith("GET /mirror.xml ");
            RawServer.send(out, mirror ? "200 OK" : "404 Not Found", list);
        });

        UpdateReport report = update(source(server.url("/list.xml"), server.url("/mirror.xml")), Set.of());

        assertThat(report.isComplete()).isTrue();
        assertThat(archive.newest().get(0).files().get(0).origin()).endsWith("/mirror.xml");
    }

    @Test
    void aListThatLeavesTheWatchlistIsMissed() throws IOException {
        serve(UnList.of("2026-01-01", 40));
        update();
        Archive other = new Archive(home.resolve("other"));
        Files.createDirectories(home.resolve("other"));
        dev.cordon.lists.WatchlistFile.write(other.watchlist(), dev.cordon.lists.OfficialLists.compileSample());
        byte[] before = Files.readAllBytes(other.watchlist());

        UpdateReport report = update(other, source(server.url("/list.xml")), Set.of());

        assertThat(report.problem()).contains("also holds ofac-sdn, uk-sanctions", "--accept ofac-sdn");
        assertThat(other.watchlist()).hasBinaryContent(before);
        assertThat(update(other, source(server.url("/list.xml")), Set.of("ofac-sdn", "uk-sanctions"))
                        .switched())
                .isTrue();
    }

    @Test
    void aFirstWatchlistIsNotMadeOfSomeOfTheLists() throws IOException {
        serve(UnList.of("2026-01-01", 40));
        ListSource missing = new ListSource(
                "uk-sanctions", "UK", List.of("http://127.0.0.1:1/uk.xml"), List.of("uk.xml"), null, 1, 100, true);

        UpdateReport report = updater(archive).fromSources(List.of(source(server.url("/list.xml")), missing), Set.of());

        assertThat(report.isComplete()).isFalse();
        assertThat(report.problem()).contains("until every list that was asked for is there");
        assertThat(archive.watchlist()).doesNotExist();
    }

    private void serve(byte[] list) {
        server.answer((request, out) -> RawServer.send(out, "200 OK", list));
    }

    private static ListSource source(String... origins) {
        return new ListSource(LIST, "UN", List.of(origins), List.of("un-consolidated.xml"), null, 10, 200_000, true);
    }

    private UpdateReport update() throws IOException {
        return update(source(server.url("/list.xml")), Set.of());
    }

    private UpdateReport update(ListSource source, Set<String> accepted) throws IOException {
        return update(archive, source, accepted);
    }

    private static UpdateReport update(Archive archive, ListSource source, Set<String> accepted) throws IOException {
        return updater(archive).fromSources(List.of(source), accepted);
    }

    private static ListUpdate updater(Archive archive) {
        FetchSettings settings = new FetchSettings(
                "cordon/test",
                ProxySelector.of(null),
                2,
                Duration.ofMillis(20),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofSeconds(3));
        return new ListUpdate(archive, settings, Clock.systemUTC(), Duration.ofSeconds(10), line -> {});
    }
}

package dev.cordon.lists.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.fetch.FetchSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad file in a folder: it is named, its list stays as it was, and the others are taken. */
class GoodFilesOfAFolderAreTakenTest {

    private static final String PAGE = "<!DOCTYPE html><html><body>Service unavailable</body></html>";
    private static final String UK = "uk-sanctions-list_2024-03-25.xml";
    private static final String UN = "un-consolidated_2024-03-25.xml";
    private static final List<String> OFAC =
            List.of("sdn_2024-03-25.csv", "alt_2024-03-25.csv", "add_2024-03-25.csv", "sdn_comments_2024-03-25.csv");

    @TempDir
    private Path home;

    private Path folder = Path.of("");
    private Archive archive;

    @BeforeEach
    void putAllInForce() throws IOException {
        archive = new Archive(home);
        folder = Files.createDirectories(home.resolve("first"));
        sample(UK);
        sample(UN);
        for (String file : OFAC) {
            sample(file);
        }
        assertThat(update(List.of()).isComplete()).isTrue();
        folder = Files.createDirectories(home.resolve("second"));
        Files.write(folder.resolve("un.xml"), UnList.of("2026-03-01", 41));
    }

    @Test
    void aFileThatIsCutOff() throws IOException {
        byte[] whole = sample(UK);
        Files.write(folder.resolve(UK), Arrays.copyOf(whole, whole.length * 2 / 3));
        assertFailed(update(List.of()), "uk-sanctions", UK);
    }

    @Test
    void aPackedFileThatIsCutOff() throws IOException {
        Path packed = folder.resolve("uk.xml.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(sample(UK));
        }
        Files.delete(folder.resolve(UK));
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length / 2));
        // So short a list ends before anybody can tell whose it is.
        assertFailed(update(List.of()), "uk.xml.gz", "uk.xml.gz");
    }

    @Test
    void aFileOfWhichNobodyCanTellTheList() throws IOException {
        Files.writeString(folder.resolve("uk.xml"), PAGE);
        assertFailed(update(List.of()), "uk.xml", "is a web page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alt", "add", "sdn_comments"})
    void aListWithoutAPartThatIsThereButCannotBeReadIsNotTaken(String part) throws IOException {
        for (String file : OFAC) {
            sample(file);
        }
        Path bad = folder.resolve(part + "_2024-03-25.csv");
        Files.writeString(bad, PAGE, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("sdn_2024-03-25.csv"), " \r\n", StandardOpenOption.APPEND);
        UpdateReport report = update(List.of());
        assertFailed(report, bad.getFileName().toString(), "is a web page");
        assertFailed(report, "ofac-sdn", "may be a part of it");
    }

    @Test
    void aListToWhichABadFileCannotBelongIsTaken() throws IOException {
        Files.writeString(folder.resolve("uk.csv"), PAGE);
        for (String file : OFAC) {
            sample(file);
        }
        UpdateReport report = update(List.of());
        assertThat(report.outcomes().stream().filter(SourceOutcome.Unchanged.class::isInstance))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.list()).isEqualTo("ofac-sdn"));
        assertFailed(report, "uk.csv", "is a web page");
    }

    @Test
    void aFailureOfAListThatNobodyAskedForIsNone() throws IOException {
        byte[] whole = sample(UK);
        Files.write(folder.resolve(UK), Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(update(List.of("un-consolidated")).isComplete()).isTrue();
        UpdateReport report = update(List.of("uk-sanctions"));
        assertThat(report.isComplete()).isFalse();
        assertThat(report.outcomes()).hasSize(1);
    }

    @Test
    void withoutAWatchlistInForceNoneIsMadeOfAPart() throws IOException {
        archive = new Archive(home.resolve("new"));
        Files.writeString(folder.resolve("uk.xml"), PAGE);
        UpdateReport report = update(List.of());
        assertThat(report.isComplete()).isFalse();
        assertThat(report.problem()).contains("no watchlist is made");
        assertThat(archive.watchlist()).doesNotExist();
    }

    private void assertFailed(UpdateReport report, String list, String problem) throws IOException {
        assertThat(report.isComplete()).isFalse();
        assertThat(report.outcomes())
                .anySatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(SourceOutcome.Failed.class, failed -> {
                            assertThat(failed.list()).isEqualTo(list);
                            assertThat(failed.reason()).contains(problem, folder.toString());
                        }));
        assertThat(report.switched()).isTrue();
        assertThat(archive.newest())
                .extracting(edition -> edition.list() + " " + edition.day())
                .containsExactlyInAnyOrder(
                        "ofac-sdn 2024-03-25", "uk-sanctions 2024-03-25", "un-consolidated 2026-03-01");
        assertThat(archive.newest()).extracting(ArchivedEdition::entries).containsExactlyInAnyOrder(56, 38, 41);
    }

    private byte[] sample(String file) throws IOException {
        try (InputStream content = Objects.requireNonNull(
                ListUpdate.class.getResourceAsStream("/dev/cordon/lists/sample/" + file), file)) {
            byte[] bytes = content.readAllBytes();
            Files.write(folder.resolve(file), bytes);
            return bytes;
        }
    }

    private UpdateReport update(List<String> lists) throws IOException {
        FetchSettings settings = FetchSettings.standard("test", ProxySelector.of(null));
        return new ListUpdate(archive, settings, Clock.systemUTC(), Duration.ofMinutes(1), told -> {})
                .fromFolder(folder, lists, Set.of("un-consolidated"));
    }
}

package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.match.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScreenCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aListedNameIsAHitWithEvidenceAndTheWatchlistThatAnswered() {
        CommandRun run = CommandRun.of(folder, "screen", "Ni Gaobin");

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out())
                .contains("MATCH", "ofac-sdn:47818", "uk-sanctions:CYB0046", "asset freeze", "bits in all")
                .contains("watchlist ", "ofac-sdn of 2024-03-25");
        assertThat(run.err()).contains("bundled sample");
    }

    @Test
    void aStrangerIsClear() {
        CommandRun run = CommandRun.of(folder, "screen", "Lin Jian");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("CLEAR", "watchlist ");
    }

    @Test
    void oneHitAmongSeveralNamesDecidesTheExitCode() {
        assertThat(CommandRun.of(folder, "screen", "Ni Gaobin", "Lin Jian").code())
                .isEqualTo(ExitCode.HIT);
    }

    @Test
    void aNumberIsLookedUpAsAnIdentifier() {
        assertThat(CommandRun.of(folder, "screen", "421003198510272917").out()).contains("ofac-sdn:47818");
    }

    @Test
    void jsonCarriesTheContractAndItsEvidenceAddsUp() {
        CommandRun run = CommandRun.of(folder, "screen", "--format", "json", "Ni Gaobin");

        JsonNode screening = new ObjectMapper().readTree(run.out());
        assertThat(screening.propertyNames())
                .containsExactly(
                        "engine", "policy", "policyHash", "watchlist", "query", "decision", "hits", "heldBack");
        assertThat(screening.at("/decision").asString()).isEqualTo("match");
        assertThat(screening.at("/watchlist/id").asString()).hasSize(64);
        JsonNode hit = screening.at("/hits/0");
        assertThat(hit.propertyNames())
                .containsExactly("id", "score", "name", "matchedName", "kind", "designations", "evidence");
        double bits = 0;
        for (JsonNode piece : hit.at("/evidence")) {
            bits += piece.at("/bits").asDouble();
        }
        assertThat(hit.at("/score").asDouble()).isEqualTo(Score.ofCentibits((int) Math.round(bits * 100)));
    }

    @Test
    void whatIsNotUnderstoodIsAUsageError() {
        for (String[] arguments : new String[][] {
            {"screen"},
            {"screen", "--bogus", "x"},
            {"screen", "--kind", "dragon", "x"},
            {"screen", "--born", "yesterday", "x"},
            {"screen", "--threshold", "2", "x"},
            {"screen", "--limit", "0", "x"},
            {"screen", "--id", "shoe:44"},
            {"screen", "--in", "a.csv"},
            {"screen", "--in", "a.csv", "--out", "b.csv", "a name"},
            {"screen", "..."},
            {"bogus"},
            {}
        }) {
            CommandRun run = CommandRun.of(folder, arguments);
            assertThat(run.code()).as(String.join(" ", arguments)).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("cordon: ").contains("--help");
        }
    }

    @Test
    void aWatchlistThatCannotBeUsedIsNeverReplacedByAnother() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path other = Files.writeString(folder.resolve("other"), "name\nNi Gaobin\n".repeat(100));
        for (Path lists : List.of(empty, other, folder.resolve("missing"), folder)) {
            CommandRun run = CommandRun.of(folder, "screen", "--lists", lists.toString(), "Lin Jian");
            assertThat(run.code()).as(lists.toString()).isEqualTo(ExitCode.FAILED);
            assertThat(run.out()).doesNotContain("CLEAR");
            assertThat(run.err()).contains(lists.toString()).doesNotContain("\tat ");
        }
    }

    @Test
    void aListOlderThanAllowedFails() {
        CommandRun run = CommandRun.of(folder, "screen", "--max-age", "7", "Lin Jian");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("too old");
    }

    @Test
    void customersAreScreenedInTheOrderOfTheFile() throws IOException {
        Path out = folder.resolve("alerts.csv");
        CommandRun run = bulk(out, "id;Full Name;dob\nC1;Lin Jian;\nC2;Ni Gaobin;1985-10-27\nC3;Zhao Guangzong;\n");

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("3 screened", "1 clear", "0 rejected", "watchlist ");
        assertThat(Files.readAllLines(out).get(0)).startsWith("line,customer,query,decision");
        assertThat(Files.readAllLines(out)).anyMatch(line -> line.startsWith("3,C2,Ni Gaobin,match"));
        assertThat(Files.readString(out).indexOf(",C2,"))
                .isLessThan(Files.readString(out).indexOf(",C3,"));
    }

    @Test
    void rowsThatCannotBeScreenedAreKeptWithLineAndReason() throws IOException {
        Path out = folder.resolve("alerts.csv");
        CommandRun run = bulk(out, "name,born\nLin Jian,\nWu Wei,soon\n,\nA,B,C\n");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readString(folder.resolve("alerts.csv.rejects.csv")))
                .contains("3,", "not a date: 'soon'", "4,has neither a name nor an identifier", "5,has 3 fields");
    }

    @Test
    void aFileThatCannotBeScreenedAsAWholeLeavesNothingBehind() throws IOException {
        Path out = folder.resolve("alerts.csv");
        for (String content : List.of("", "name\n", "shoe,hat\n1,2\n", "name\n\"unclosed\n")) {
            CommandRun run = bulk(out, content);
            assertThat(run.code()).as(content).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).contains("cordon: ");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("alerts"));
            }
        }
    }

    @Test
    void columnsCanBeMapped() throws IOException {
        Path out = folder.resolve("alerts.jsonl");
        Path in = Files.writeString(folder.resolve("in.csv"), "who\nNi Gaobin\n");
        CommandRun run =
                CommandRun.of(folder, "screen", "--in", in.toString(), "--out", out.toString(), "--map", "name=who");

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(Files.readAllLines(out)).hasSize(1).first().asString().startsWith("{\"engine\":");
    }

    private CommandRun bulk(Path out, String content) throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), content);
        return CommandRun.of(folder, "screen", "--in", in.toString(), "--out", out.toString());
    }
}

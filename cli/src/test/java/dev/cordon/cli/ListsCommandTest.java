package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void statusTellsEditionsCountsAndRejections() {
        CommandRun run = CommandRun.of(folder, "lists", "status");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("ofac-sdn", "uk-sanctions", "published   2024-03-25", "rejected    0");
    }

    @Test
    void aBuildThatFailsLeavesTheEarlierWatchlist() throws IOException {
        Path watchlist = Files.writeString(folder.resolve("watchlist"), "earlier");
        Path wrong = Files.writeString(folder.resolve("wrong.xml"), "<shoes><shoe/></shoes>");
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        for (Path file : new Path[] {wrong, empty, folder.resolve("missing.xml")}) {
            CommandRun run = CommandRun.of(folder, "lists", "build", "-o", watchlist.toString(), file.toString());
            assertThat(run.code()).as(file.toString()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).contains(file.getFileName().toString());
            assertThat(watchlist).hasContent("earlier");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "screen",
                "rescreen",
                "lists",
                "lists build",
                "lists coverage",
                "lists diff",
                "lists history",
                "lists sources",
                "lists update",
                "lists watch",
                "lists status",
                "eval",
                "eval disguise",
                "eval names",
                "eval pairs",
                "eval records",
                "eval resolve",
                "eval screening",
                "eval self"
            })
    void everyHelpFitsEightyColumnsAndShowsAnExample(String command) {
        String line = (command + " --help").strip();
        CommandRun run = CommandRun.of(folder, line.split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("Examples:", "  cordon ");
        assertThat(run.out().lines()).allMatch(text -> text.length() <= 80);
    }

    @Test
    void theBundledNamesFindThemselves() {
        CommandRun run = CommandRun.of(folder, "eval", "self");

        assertThat(run.out()).contains("find their own entry first");
        assertThat(run.code()).isIn(ExitCode.CLEAR, ExitCode.HIT);
    }
}

package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalSelfCommandTest {

    @TempDir
    private Path folder;

    @Test
    void everyNameOfTheSampleFindsItsEntry() {
        CommandRun run = CommandRun.of(folder, "eval", "self", "--format", "json");

        assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.CLEAR);
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.get("names").asInt()).isGreaterThan(100);
        assertThat(json.get("found")).isEqualTo(json.get("names"));
        assertThat(json.get("share").asDouble()).isEqualTo(1);
        assertThat(json.get("errors")).isEmpty();
    }

    @Test
    void twoWatchlistsAreOneTooMany() {
        CommandRun run = CommandRun.of(folder, "eval", "self", "one.watchlist", "--lists", "other.watchlist");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("one.watchlist", "other.watchlist");
    }
}

package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalRetrievalCommandTest {

    private static final String QUERIES = """
            kind,query_name,dob,pob,nationality,expected_list,expected_ref
            listed,Gaobin NI,1985-10-27,,cn,OFAC,47818
            stranger,Anna Meier,1960,,de,NONE,
            """;

    @TempDir
    private Path folder;

    @Test
    void jsonTellsWhatTheIndexLosesByClass() throws IOException {
        CommandRun run = CommandRun.of(folder, "eval", "retrieval", "--queries", file(QUERIES), "--format", "json");

        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAR);
        assertThat(json.get("queries").asInt()).isEqualTo(2);
        assertThat(json.get("hits").asInt()).isPositive();
        assertThat(json.get("lost").asInt()).isZero();
        assertThat(json.get("lossRate").asDouble()).isZero();
        assertThat(json.get("byClass").get("listed").get("hits").asInt()).isPositive();
        assertThat(json.get("byClass").get("stranger").get("hits").asInt()).isZero();
        assertThat(json.get("errors")).isEmpty();
    }

    @Test
    void withoutQueriesListedNamesAreDisguisedAlikeForTheSameSeed() {
        CommandRun first = generated("1");

        assertThat(first.out()).contains("typo", "homoglyphs", "joint name", "all", "watchlist ");
        assertThat(generated("1").out()).isEqualTo(first.out());
        assertThat(generated("2").out()).isNotEqualTo(first.out());
    }

    @Test
    void exitCodeOneSaysThatAHitIsLost() {
        CommandRun run = generated("1");

        assertThat(run.code()).isEqualTo(run.out().contains("  lost: ") ? ExitCode.HIT : ExitCode.CLEAR);
    }

    @Test
    void aFileWithoutQueriesIsNoSuccess() throws IOException {
        CommandRun run = CommandRun.of(folder, "eval", "retrieval", "--queries", file("query_name,dob\n"));

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("no queries to measure", "queries.csv");
    }

    private CommandRun generated(String seed) {
        return CommandRun.of(folder, "eval", "retrieval", "--per-class", "2", "--seed", seed, "--errors");
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("queries.csv"), content).toString();
    }
}

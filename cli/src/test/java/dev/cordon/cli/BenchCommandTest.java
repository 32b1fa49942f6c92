package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void jsonTellsTimesByClassThroughputAndMemory() {
        CommandRun run = CommandRun.of(
                folder, "bench", "--per-class", "3", "--warm-up", "0", "--scale", "1,2", "--format", "json");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAR);
        JsonNode json = new JsonMapper().readTree(run.out());
        JsonNode single = json.get("single");
        assertThat(single.get("p50Micros").asDouble()).isPositive();
        assertThat(single.get("p999Micros").asDouble())
                .isGreaterThanOrEqualTo(single.get("p99Micros").asDouble());
        assertThat(json.get("classes").propertyNames())
                .contains("exact", "one typo", "all misspelt", "reordered", "initials", "organisation", "miss");
        assertThat(json.get("classes").get("exact").get("hits").asInt()).isPositive();
        assertThat(json.get("throughputOneThread").asDouble()).isPositive();
        assertThat(json.get("throughputAllThreads").asDouble()).isPositive();
        assertThat(json.get("candidatesPerQuery").asDouble()).isPositive();
        assertThat(json.get("openMillis").asDouble()).isPositive();
        assertThat(json.has("heapBytes") && json.has("mappedBytes")).isTrue();
        assertThat(json.get("scale")).hasSize(1);
        assertThat(json.get("scale").get(0).get("entries").asInt())
                .isEqualTo(2 * json.get("entries").asInt());
        assertThat(json.get("scale").get(0).get("mappedBytes").asLong()).isPositive();
        assertThat(json.get("scale").get(0).get("openMillis").asDouble()).isPositive();
    }

    @Test
    void queriesMayComeFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("queries.csv"), """
                kind,query_name,dob,pob,nationality,expected_list,expected_ref
                listed,Gaobin NI,1985-10-27,,cn,OFAC,47818
                listed,Guangzong ZHAO,1985-11-12,,cn,OFAC,47819
                """);
        CommandRun run = CommandRun.of(folder, "bench", "--queries", file.toString(), "--warm-up", "0");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("listed", "queries per second");
    }

    @Test
    void aFileWithoutQueriesIsNoSuccess() throws IOException {
        Path file = Files.writeString(folder.resolve("queries.csv"), "query_name,dob\n");
        CommandRun run = CommandRun.of(folder, "bench", "--queries", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("no queries to measure", "queries.csv");
    }

    @Test
    void numbersThatMeasureNothingAreNotUnderstood() {
        assertThat(CommandRun.of(folder, "bench", "--per-class", "0").code()).isEqualTo(ExitCode.USAGE);
    }
}

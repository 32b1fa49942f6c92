package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalRecordsCommandTest {

    private static final String NI = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ni Gaobin\"],"
            + "\"birthDate\":[\"1985-10-27\"],\"nationality\":[\"cn\"],\"gender\":[\"male\"]}}";
    private static final String HAN = "{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"倪高彬\"],"
            + "\"birthDate\":[\"1985\"],\"weakAlias\":[\"高彬\"]}}";
    private static final String OTHER = "{\"id\":\"c\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna Meier\"],"
            + "\"birthDate\":[\"1960-01-01\"]}}";

    @TempDir
    private Path folder;

    @Test
    void jsonCarriesSchemaScriptsAndCalibration() throws IOException {
        String file = file(pair(NI, HAN, "positive") + pair(NI, OTHER, "negative") + pair(NI, NI, "unsure"));
        CommandRun run = CommandRun.of(folder, "eval", "records", "--format", "json", file);

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.get("pairs").asInt()).isEqualTo(2);
        assertThat(json.get("f1").asDouble()).isEqualTo(1);
        assertThat(json.get("auc").asDouble()).isEqualTo(1);
        assertThat(json.get("bySchema").get("Person").get("pairs").asInt()).isEqualTo(2);
        assertThat(json.get("crossScript").get("recall").asDouble()).isEqualTo(1);
        assertThat(json.get("calibrationError").asDouble()).isLessThan(0.01);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"left":1                                          | no JSON
            {"left":{}}                                        | left record needs a schema
            {"left":%s,"right":%s,"judgement":"maybe"}         | judgement is 'maybe'
            """)
    void aBadLineIsToldWithItsNumberAndTheReason(String line, String reason) throws IOException {
        String file = file(pair(NI, HAN, "positive") + line.replace("%s", NI) + "\n");
        CommandRun run = CommandRun.of(folder, "eval", "records", file);

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("pairs.jsonl, line 2", reason);
    }

    @Test
    void pairsAreDerivedFromTheListsAlikeEachTime() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl.gz");
        CommandRun run = CommandRun.of(folder, "eval", "pairs", "-o", first.toString());
        CommandRun again = CommandRun.of(folder, "eval", "pairs", "-o", second.toString());

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(again.out()).isEqualTo(run.out().replace("first.jsonl", "second.jsonl.gz"));
        assertThat(first).exists();
    }

    private static String pair(String left, String right, String judgement) {
        return "{\"left\":" + left + ",\"right\":" + right + ",\"judgement\":\"" + judgement + "\"}\n";
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("pairs.jsonl"), content).toString();
    }
}

package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalNamesCommandTest {

    private static final String PAIRS = """
            name1,name2,label,entity_type,category,script1,script2
            Ni Gaobin,NI Gao-bin,1,Person,spelling||STRONG,Latin,Latin
            Ni Gaobin,倪高彬,1,Person,native||STRONG,Latin,Han
            Ni Gaobin,Kevin Stewart,0,Person,stranger||STRONG,Latin,Latin
            Ni Gaobin,Ni Gaobin,0,Person,mislabelled||WEAK,Latin,Latin
            """;

    @TempDir
    private Path folder;

    @Test
    void jsonCarriesEveryMeasureOverallByCategoryByScriptAndByTier() throws IOException {
        JsonNode json = json("eval", "names", file(PAIRS), "--format", "json");

        assertThat(json.get("pairs").asInt()).isEqualTo(4);
        assertThat(json.get("precision").asDouble()).isEqualTo(0.666667);
        assertThat(json.get("recall").asDouble()).isEqualTo(1);
        assertThat(json.get("f1").asDouble()).isEqualTo(0.8);
        assertThat(json.get("bestF1").asDouble()).isGreaterThanOrEqualTo(0.8);
        assertThat(json.has("bestThreshold")).isTrue();
        assertThat(json.get("auc").asDouble()).isBetween(0.5, 1.0);
        assertThat(json.get("recallAtPrecision90").isNumber()).isTrue();
        assertThat(json.get("byCategory")
                        .get("mislabelled||WEAK")
                        .get("precision")
                        .asDouble())
                .isZero();
        assertThat(json.get("byScript").get("Latin|Han").get("recall").asDouble())
                .isEqualTo(1);
        assertThat(json.get("byScript").get("Latin|Han").get("auc").isNull()).isTrue();
        assertThat(json.get("crossScript").get("pairs").asInt()).isEqualTo(1);
        assertThat(json.get("byTier").get(0).get("tier").asString()).isEqualTo("STRONG");
        assertThat(json.get("byTier").get(1).get("label").asInt()).isZero();
        assertThat(json.get("files").get(0).get("file").asString()).isEqualTo("pairs.csv");
    }

    @Test
    void errorsComeWithTheEvidence() throws IOException {
        JsonNode json = json("eval", "names", "--format", "json", "--errors", file(PAIRS));
        assertThat(json.get("errors")).hasSize(1);
        assertThat(json.get("errors").get(0).get("evidence").size()).isPositive();

        CommandRun table = CommandRun.of(folder, "eval", "names", file(PAIRS), "--errors=5");
        assertThat(table.out()).contains("FALSE ALARM", "name part: gaobin");
    }

    @Test
    void theTwoPartsMakeUpTheWhole() throws IOException {
        StringBuilder many = new StringBuilder("name1,name2,label\n");
        for (int i = 0; i < 26; i++) {
            many.append((char) ('a' + i)).append("nna Meier,Anna Meier,1\n");
        }
        int train = json("eval", "names", file(many.toString()), "--part", "train", "--format", "json")
                .get("pairs")
                .asInt();
        int test = json("eval", "names", file(many.toString()), "--part", "test", "--format", "json")
                .get("pairs")
                .asInt();

        assertThat(train).isPositive();
        assertThat(test).isPositive();
        assertThat(train + test).isEqualTo(26);
    }

    @Test
    void aBadRowIsToldWithItsLine() throws IOException {
        CommandRun run =
                CommandRun.of(folder, "eval", "names", file("name1,name2,label\nAnna,Anna,1\nAnna,Anna,yes\n"));

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("pairs.csv", "line 3", "label of 0 or 1");
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() throws IOException {
        CommandRun run = CommandRun.of(folder, "eval", "names", file("a,b\n1,2\n"));

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("name1");
    }

    private JsonNode json(String... arguments) {
        CommandRun run = CommandRun.of(folder, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        return new JsonMapper().readTree(run.out());
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("pairs.csv"), content).toString();
    }
}

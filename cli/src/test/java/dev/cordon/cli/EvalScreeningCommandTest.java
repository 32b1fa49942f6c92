package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalScreeningCommandTest {

    private static final String QUERIES = """
            kind,query_name,dob,pob,nationality,expected_list,expected_ref
            listed,Gaobin NI,1985-10-27,,cn,OFAC,47818
            listed,Anna Meier,,,,OFAC,47818
            stranger,Anna Meier,1960,,de,NONE,
            """;

    @TempDir
    private Path folder;

    @Test
    void jsonTellsRecallAndAlertsByKind() throws IOException {
        JsonNode json = json("--queries", file(QUERIES), "--errors");

        assertThat(json.get("recall").asDouble()).isEqualTo(0.5);
        assertThat(json.get("alertsPerThousand").asDouble()).isZero();
        assertThat(json.get("byKind").get("listed").get("queries").asInt()).isEqualTo(2);
        assertThat(json.get("byKind").get("stranger").get("recall").isNull()).isTrue();
        assertThat(json.get("failures").get(0).get("name").asString()).isEqualTo("Anna Meier");
    }

    @Test
    void namesAloneAreScreenedOnRequest() throws IOException {
        String file = file("query_name,dob,nationality\nNi Gaobin,1903-01-01,br\n");

        assertThat(json("--queries", file).get("alertsPerThousand").asDouble())
                .isLessThanOrEqualTo(json("--queries", file, "--name-only")
                        .get("alertsPerThousand")
                        .asDouble());
        assertThat(json("--queries", file, "--name-only")
                        .get("alertsPerThousand")
                        .asDouble())
                .isEqualTo(1000);
    }

    @Test
    void aSampleOfCustomersIsAlwaysTheSame() throws IOException {
        StringBuilder rows = new StringBuilder("customer_id,type,name,dob,source\n");
        for (int i = 0; i < 400; i++) {
            rows.append(i).append(",person,Anna Meier,1990-01-01,made\n");
        }
        String file = file(rows.toString());
        int first = json("--customers", file, "--sample", "100").get("queries").asInt();

        assertThat(first).isBetween(60, 140);
        assertThat(json("--customers", file, "--sample", "100").get("queries").asInt())
                .isEqualTo(first);
        assertThat(json("--customers", file).get("byKind").has("person made")).isTrue();
    }

    @Test
    void aRowWithoutANameIsToldWithItsLine() throws IOException {
        CommandRun run =
                CommandRun.of(folder, "eval", "screening", "--queries", file("query_name,dob\nAnna,1990\n,1990\n"));

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("line 3", "no query_name");
    }

    @Test
    void aDateThatCannotBeReadIsLeftOutAndTold() throws IOException {
        CommandRun run =
                CommandRun.of(folder, "eval", "screening", "--queries", file("query_name,dob\nAnna,1990-01-32\n"));

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.err()).contains("1 of 1", "1990-01-32");
    }

    @Test
    void somebodyMustBeScreened() {
        assertThat(CommandRun.of(folder, "eval", "screening").code()).isEqualTo(ExitCode.USAGE);
    }

    private JsonNode json(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(new String[] {"eval", "screening", "--format", "json"}, 0, all, 0, 4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        CommandRun run = CommandRun.of(folder, all);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAR);
        return new JsonMapper().readTree(run.out());
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("parties.csv"), content).toString();
    }
}

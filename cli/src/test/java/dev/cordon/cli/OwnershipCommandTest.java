package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The fourth line of issue 6, with the bundled sample lists. */
class OwnershipCommandTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("holdings.csv");
        Files.writeString(file, """
                owner,owned,percentage
                "Wuhan Xiaoruizhi Science and Technology Company, Limited",Holding,50
                Holding,Middle,50
                Middle,Firm,50
                Middle,Other Firm,49.99
                Somebody Else,Free Firm,100
                """);
    }

    private CommandRun run(String rule, String company) {
        return CommandRun.of(folder, "ownership", "--file", file.toString(), "--rule", rule, company);
    }

    @Test
    void aFirmOwnedThroughTwoLayersIsBlockedUnderTheUsRuleWithItsProof() {
        CommandRun run = run("ofac", "firm");

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out())
                .containsSubsequence(
                        "BLOCKED",
                        "Firm",
                        "is designated",
                        "ofac-sdn:47800",
                        "owns 50 % of Holding",
                        "Holding owns 50 % of Middle",
                        "Middle owns 50 % of Firm",
                        "50 Percent Rule",
                        "79 FR 47726",
                        "watchlist ");
    }

    @Test
    void lessThanFiftyPercentIsNot() {
        CommandRun run = run("ofac", "Other Firm");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("CLEAR", "not owned by designated parties");
    }

    @Test
    void exactlyFiftyPercentIsNotUnderTheUksTest() {
        assertThat(run("uk", "Holding").code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run("uk", "Firm").code()).isEqualTo(ExitCode.CLEAR);
    }

    @Test
    void aRuleWithoutItsListIsRefusedAndNeverClears() {
        CommandRun run = run("eu", "Firm");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no list of EU");
    }

    @Test
    void anUnknownCompanyOrRuleIsAnError() {
        assertThat(run("ofac", "No Such Firm").code()).isEqualTo(ExitCode.FAILED);
        assertThat(run("mars", "Firm").code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void rowsThatCouldNotBeReadNeverEndAsClear() throws IOException {
        Files.writeString(file, "owner,owned,percentage\nSomebody Else,Free Firm,100\nNi Gaobin,Free Firm,lots\n");

        CommandRun run = run("ofac", "Free Firm");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("line 3");
    }

    @Test
    void withoutACompanyAllThatIsNotClearIsTold() {
        CommandRun run = CommandRun.of(folder, "ownership", "--file", file.toString(), "--rule", "ofac");

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out()).contains("Holding", "Middle", "Firm").doesNotContain("Free Firm", "Other Firm");
        assertThat(run.err()).contains("1 designated, 3 owned");
    }

    @Test
    void jsonCarriesTheProof() {
        CommandRun run = CommandRun.of(
                folder, "ownership", "--file", file.toString(), "--rule", "ofac", "--format", "json", "Firm");

        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.at("/verdict").asString()).isEqualTo("owned");
        assertThat(answer.at("/watchlist/id").asString()).hasSize(64);
        assertThat(answer.at("/proof")).hasSize(4);
        assertThat(answer.at("/proof/0/entry/id").asString()).isEqualTo("ofac-sdn:47800");
        assertThat(answer.at("/proof/3/holdings/0/owner").asString()).isEqualTo("Middle");
        assertThat(answer.at("/proof/3/holdings/0/line").asInt()).isEqualTo(4);
    }

    @Test
    void screeningACustomerWithOwnersAppliesTheRules() {
        String owner = "Wuhan Xiaoruizhi Science and Technology Company, Limited";

        CommandRun half = CommandRun.of(folder, "screen", "--owner", owner + "=50", "Harmless Bakery");
        assertThat(half.code()).isEqualTo(ExitCode.HIT);
        assertThat(half.out())
                .startsWith("MATCH")
                .contains("ofac-sdn:47800", "ownership", "owns 50 %", "OFAC 50 Percent Rule")
                .doesNotContain("UK ownership and control test");
        assertThat(CommandRun.of(folder, "screen", "--owner", owner + "=49.99", "Harmless Bakery")
                        .code())
                .isEqualTo(ExitCode.CLEAR);
        assertThat(CommandRun.of(folder, "screen", "--owner", owner, "Harmless Bakery")
                        .out())
                .startsWith("REVIEW");
        assertThat(CommandRun.of(folder, "screen", "--owner", owner + "=lots", "Harmless Bakery")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aColumnOfOwnersIsReadInAFileOfCustomers() throws IOException {
        Path customers = folder.resolve("customers.csv");
        Files.writeString(
                customers,
                "id,name,owners\n1,Harmless Bakery,Ni Gaobin=30; Zhao Guangzong=30\n2,Other Bakery,Ni Gaobin=30\n"
                        + "3,Third Bakery,Ni Gaobin=much\n");
        Path alerts = folder.resolve("alerts.csv");

        CommandRun run = CommandRun.of(folder, "screen", "--in", customers.toString(), "--out", alerts.toString());

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readString(alerts))
                .contains("1,Harmless Bakery,match", "ownership Ni Gaobin owns 30 %")
                .doesNotContain("Other Bakery");
        assertThat(Files.readString(folder.resolve("alerts.csv.rejects.csv"))).contains("much");
    }
}

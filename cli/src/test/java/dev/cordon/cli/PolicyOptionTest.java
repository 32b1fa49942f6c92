package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyOptionTest {

    /** An entry whose only other name is a weak alias, as OFAC writes them into its remarks. */
    private static final String ROW =
            "7,\"ALLANE, Hacene\",\"individual\",\"SDGT\",,,,,,,,\"DOB 17 Jan 1941; a.k.a. 'HASSAN THE OLD'.\"\n";

    @TempDir
    private Path folder;

    private String watchlist = "";

    @BeforeEach
    void build() throws IOException {
        watchlist = folder.resolve("watchlist").toString();
        Path list = Files.writeString(folder.resolve("sdn.csv"), ROW);
        assertThat(CommandRun.of(folder, "lists", "build", "-o", watchlist, list.toString())
                        .code())
                .isEqualTo(ExitCode.CLEAR);
    }

    private CommandRun screen(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "screen";
        arguments[1] = "--lists";
        arguments[2] = watchlist;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(folder, arguments);
    }

    @Test
    void aWeakAliasAloneIsToldAndDoesNotAlert() {
        CommandRun held = screen("Hassan the Old");
        assertThat(held.code()).as(held.err()).isEqualTo(ExitCode.CLEAR);
        assertThat(held.out())
                .startsWith("CLEAR")
                .contains("held back by the policy balanced, no alert", "only a weak alias agrees", "FAQ 122 to 125");
        CommandRun json = screen("Hassan the Old", "--format", "json");
        assertThat(json.out()).contains("\"decision\":\"clear\",\"hits\":[],\"heldBack\":[{\"id\":\"ofac-sdn:7\"");
    }

    @Test
    void aWeakAliasWithADateAlerts() {
        CommandRun hit = screen("Hassan the Old", "--born", "1941-01-17");
        assertThat(hit.code()).as(hit.err()).isEqualTo(ExitCode.HIT);
        assertThat(hit.out()).contains("here date of birth agrees too");
    }

    @Test
    void aPolicyOfOnesOwnDecidesAndStandsInTheAnswer() throws IOException {
        String shipped = CommandRun.of(folder, "policy", "balanced").out();
        String own = shipped.replace("= balanced", "= ours").replace("= never alerts", "= alerts")
                + "match for person on ofac-sdn = 1.0\n";
        Path file = Files.writeString(folder.resolve("ours.policy"), own);
        CommandRun hit = screen("Hassan the Old", "--policy", file.toString(), "--format", "json");
        assertThat(hit.code()).as(hit.err()).isEqualTo(ExitCode.HIT);
        CommandRun checked = CommandRun.of(folder, "policy", file.toString(), "--lists", watchlist);
        assertThat(checked.out()).contains("name = ours", "match for person on ofac-sdn = 1.0");
        String hash = checked.err().replaceAll("(?s).*rules: ([0-9a-f]{64}).*", "$1");
        assertThat(hit.out()).contains("\"policy\":\"ours\",\"policyHash\":\"" + hash + "\"");
        CommandRun csv = screen("Hassan the Old", "--policy", file.toString(), "--format", "csv");
        assertThat(csv.out()).contains(",ours " + hash);
    }

    @Test
    void theScoreOfOfacsSearchCanBeAskedFor() {
        CommandRun hit = screen("Hacene Alane", "--policy", "ofac-search");
        assertThat(hit.code()).as(hit.err()).isEqualTo(ExitCode.HIT);
        assertThat(hit.out()).contains("OFAC search score", "word by word");
    }

    @Test
    void aPolicyThatCannotBeUsedStopsTheScreening() throws IOException {
        refused("there is no policy 'lenient' and no such file; use balanced, strict, ofac-search", "lenient");
        Path file = folder.resolve("bad.policy");
        String own = CommandRun.of(folder, "policy", "strict").out().replace("= strict", "= ours");
        Files.writeString(file, own + "review on eu-list = 0.4\n");
        refused("the watchlist has no list 'eu-list'; it has ofac-sdn", file.toString());
        Files.writeString(file, own.replace("= 0.90", "= 0.1"));
        refused("lies below 'review = 0.2'", file.toString());
        Files.writeString(file, own.replace("= ours", "= balanced"));
        refused("the name of one of Cordon's own policies", file.toString());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        refused("is no text in UTF-8", file.toString());
    }

    private void refused(String problem, String policy) {
        CommandRun run = screen("Lin Jian", "--policy", policy);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("cordon: ", problem);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aThresholdOutOfRangeIsAMistakeInTheCommand() {
        CommandRun run = screen("Lin Jian", "--threshold", "1.5");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--threshold must be above 0 and at most 1, not 1.5");
    }
}

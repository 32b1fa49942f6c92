package dev.cordon.cli.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cordon.cli.CommandRun;
import dev.cordon.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three people over three editions: one stays and gains an alias, one goes, one comes. */
class DifferencesAndHistoryTest {

    @TempDir
    private Path home;

    private Path before;
    private Path after;

    @BeforeEach
    void editions() throws IOException {
        Path folder = Files.createDirectories(home.resolve("in"));
        before = Files.writeString(
                folder.resolve("a.xml"),
                list("2026-01-10", person(1, "ABENA", "2005-11-01", "") + person(2, "BORIS <b>", "2006-11-01", "")));
        after = Files.writeString(
                folder.resolve("b.xml"),
                list(
                        "2026-03-10",
                        person(1, "ABENA", "2005-11-01", "AL-ABENAH") + person(3, "CELESTINO", "2026-02-20", "")));
    }

    private static String list(String day, String people) {
        return "<CONSOLIDATED_LIST dateGenerated=\"" + day + "T00:00:00.000Z\"><INDIVIDUALS>" + people
                + "</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>";
    }

    private static String person(int number, String name, String listed, String alias) {
        String aliases = alias.isEmpty()
                ? ""
                : "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>" + alias + "</ALIAS_NAME></INDIVIDUAL_ALIAS>";
        return "<INDIVIDUAL><DATAID>" + number + "</DATAID><FIRST_NAME>" + name.replace("<", "&lt;")
                + "</FIRST_NAME><SECOND_NAME>TESTOVIC</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.00"
                + number + "</REFERENCE_NUMBER><LISTED_ON>" + listed + "</LISTED_ON>" + aliases + "</INDIVIDUAL>";
    }

    @Test
    void aDifferenceNamesWhatCameWentAndChanged() {
        CommandRun run = run("lists", "diff", before.toString(), after.toString());

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out())
                .contains("1 added, 1 removed, 1 changed", "+ CELESTINO TESTOVIC", "- BORIS <b> TESTOVIC")
                .contains("~ ABENA TESTOVIC", "alias  + AL-ABENAH");
        assertThat(run("lists", "diff", after.toString(), after.toString()).code())
                .isEqualTo(ExitCode.CLEAR);
    }

    @Test
    void theOtherFormatsSayTheSame() {
        CommandRun json = run("lists", "diff", before.toString(), after.toString(), "--format", "json");
        assertThat(json.out())
                .contains(
                        "\"added\":[{\"id\":\"un-consolidated:CDi.003\"",
                        "\"removed\":[{\"id\":\"un-consolidated:CDi.002\"")
                .contains("\"fields\":[{\"field\":\"alias\",\"removed\":[],\"added\":[\"AL-ABENAH\"]}]");
        CommandRun html = run("lists", "diff", before.toString(), after.toString(), "--format", "html");
        assertThat(html.out()).contains("BORIS &lt;b&gt; TESTOVIC", "Content-Security-Policy", "AL-ABENAH</ins>");
        assertThat(html.out()).doesNotContain("<script", "<b>");
    }

    @Test
    void aDayAnswersFromTheArchiveAndFromDatesBetweenItsEditions() {
        importBoth();

        assertThat(run("lists", "diff", "2026-01-31", "2026-03-10").out()).contains("1 added, 1 removed, 1 changed");
        assertThat(screened("BORIS TESTOVIC", "2026-01-31")).isEqualTo(ExitCode.HIT);
        assertThat(screened("BORIS TESTOVIC", "2026-03-10")).isEqualTo(ExitCode.CLEAR);
        assertThat(screened("CELESTINO TESTOVIC", "2026-02-19")).isEqualTo(ExitCode.CLEAR);
        assertThat(screened("CELESTINO TESTOVIC", "2026-02-20")).isEqualTo(ExitCode.HIT);
        assertThat(screened("CELESTINO TESTOVIC", "2026-03-10")).isEqualTo(ExitCode.HIT);
    }

    @Test
    void beforeTheArchiveBeginsTheDatesOfDesignationTellAndItSaysSo() {
        importBoth();

        CommandRun run = run("screen", "BORIS TESTOVIC", "--as-of", "2006-10-31");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.err()).contains("no edition of 2006-10-31 or before, so the dates of designation tell");
        assertThat(screened("BORIS TESTOVIC", "2006-11-01")).isEqualTo(ExitCode.HIT);
        assertThat(run("screen", "BORIS TESTOVIC", "--as-of", "2199-01-01").code())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void theHistoryTellsWhatWasInForce() {
        importBoth();

        CommandRun run = run("lists", "history");

        assertThat(run.out())
                .contains(
                        "edition   un-consolidated of 2026-01-10",
                        "of 2026-03-10, 2 entries",
                        "in force  watchlist of 1 lists");
    }

    @Test
    void theDesignationsOfTheTwentyFifthOfMarch2024() throws IOException {
        String data = System.getenv("CORDON_DATA");
        assumeThat(data).as("folder of real lists, CORDON_DATA").isNotNull();
        Path old = Path.of(data, "ofac", "sdn_2024-03-22.csv.gz");
        Path now = Path.of(data, "ofac", "sdn_2024-03-25.csv.gz");
        Path folder = Files.createDirectories(home.resolve("ofac"));
        Files.copy(old, folder.resolve(old.getFileName()));
        Files.copy(now, folder.resolve(now.getFileName()));

        assertThat(run("lists", "diff", old.toString(), now.toString()).out())
                .contains(
                        "+ NI, Gaobin",
                        "+ ZHAO, Guangzong",
                        "+ WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED");
        assertThat(run("lists", "update", "--from", folder.toString()).code()).isEqualTo(ExitCode.CLEAR);
        assertThat(screened("Ni Gaobin", "2024-03-24")).isEqualTo(ExitCode.CLEAR);
        assertThat(screened("Ni Gaobin", "2024-03-25")).isEqualTo(ExitCode.HIT);
    }

    private void importBoth() {
        CommandRun run = run("lists", "update", "--from", home.resolve("in").toString(), "--accept", "un-consolidated");
        assertThat(run.code()).as(run.err() + run.out()).isEqualTo(ExitCode.CLEAR);
    }

    private int screened(String name, String day) {
        return run("screen", name, "--as-of", day).code();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(home, arguments);
    }
}

package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalReportCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void data() throws IOException {
        zipped("eval/crosslist_pairs_dev.csv.gz", """
                name1,name2,label,entity_type,category,script1,script2
                Ni Gaobin,NI Gao-bin,1,Person,spelling,Latin,Latin
                Ni Gaobin,Wholly | Other,1,Person,renamed,Latin,Latin
                Ni Gaobin,Kevin Stewart,0,Person,stranger,Latin,Latin
                Kim Taesong,Kim Taesong,0,Person,mislabelled,Latin,Latin
                """);
        Files.writeString(folder.resolve("data/eval/checks.jsonl"), """
                {"match":true,"schema":"Person","query":{"name":"Ni Gaobin"},"candidate":{"name":["Gaobin Ni"]}}
                {"match":false,"schema":"Person","query":{"name":"Ni Gaobin"},"candidate":{"name":"Anna Meier"}}
                """);
        zipped("eval/screening_queries_dev.csv.gz", """
                kind,query_name,dob,pob,nationality,expected_list,expected_ref
                listed,Gaobin NI,1985-10-27,,cn,OFAC,47818
                stranger,Anna Meier,1960,,de,NONE,
                """);
        zipped("customers/customers.csv.gz", """
                customer_id,type,name,dob,source
                1,person,Anna Meier,1990-01-01,made
                2,person,Ni Gaobin,1903-01-01,made
                """);
    }

    @Test
    void figuresGoalsErrorsAndWhatWasTriedStandInOneFile() throws IOException {
        Files.writeString(folder.resolve("TRIED.md"), "## What was tried\n\n- this\n");
        CommandRun run = report();

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("REPORT.md");
        String text = Files.readString(folder.resolve("REPORT.md"));
        assertThat(text)
                .contains(
                        "# How accurate Cordon is",
                        "## Goals",
                        "| crosslist\\_pairs | F1 | 4 | 0.500 |",
                        "≥ 0.95 | no |",
                        "## Calibration",
                        "| checks | 2 |",
                        "## Screening",
                        "### Customers, all facts",
                        "### Customers, name only",
                        "## Listed names in disguise",
                        "| homoglyphs |",
                        "## What the index loses",
                        "## The worst 20 errors",
                        "Wholly \\| Other",
                        "nothing agrees; missing: ",
                        "| Kim Taesong | Kim Taesong | agreeing: ")
                .endsWith("## What was tried\n\n- this\n");
    }

    @Test
    void aMissingFileFailsAndLeavesTheEarlierReport() throws IOException {
        Files.writeString(folder.resolve("REPORT.md"), "earlier");
        Files.delete(folder.resolve("data/eval/screening_queries_dev.csv.gz"));
        CommandRun run = report();

        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("needs one file screening_queries*.csv.gz, has 0");
        assertThat(folder.resolve("REPORT.md")).hasContent("earlier");
    }

    @Test
    void theFolderOfTheDataMustBeSaid() {
        CommandRun run = CommandRun.of(folder, "eval", "report");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--data FOLDER or $CORDON_DATA");
    }

    private CommandRun report() {
        return CommandRun.of(
                folder,
                "eval",
                "report",
                "--data",
                folder.resolve("data").toString(),
                "--part",
                "all",
                "--per-class",
                "2",
                "--out",
                folder.resolve("REPORT.md").toString());
    }

    private void zipped(String name, String content) throws IOException {
        Path file = folder.resolve("data").resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}

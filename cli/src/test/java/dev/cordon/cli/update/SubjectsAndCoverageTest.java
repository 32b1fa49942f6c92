package dev.cordon.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.CommandRun;
import dev.cordon.cli.ExitCode;
import dev.cordon.lists.SampleLists;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample lists, and OFAC's as it was the Friday before: without the three designations of 25 March 2024. */
class SubjectsAndCoverageTest {

    private static final List<String> NEW = List.of("47800,", "47814,", "47818,");

    @TempDir
    private static Path home;

    @BeforeAll
    static void archive() throws IOException {
        Path in = Files.createDirectories(home.resolve("in"));
        for (List<SourceFile> edition : SampleLists.all()) {
            for (SourceFile file : edition) {
                try (InputStream content = file.open()) {
                    Files.write(in.resolve(file.name()), content.readAllBytes());
                }
            }
        }
        String friday = Files.readString(in.resolve("sdn_2024-03-25.csv"), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(row -> NEW.stream().noneMatch(row::startsWith))
                .collect(Collectors.joining("\r\n"));
        Files.writeString(in.resolve("sdn_2024-03-22.csv"), friday, StandardCharsets.ISO_8859_1);
        CommandRun run = run("lists", "update", "--from", in.toString());
        assertThat(run.code()).as(run.err() + run.out()).isEqualTo(ExitCode.CLEAR);
    }

    @Test
    void aScreeningListsEveryDesignationOfTheSubject() {
        CommandRun text = run("screen", "Ni Gaobin");
        assertThat(text.out())
                .contains("one subject, s-", "designated by:", "entry ofac-sdn:47818", "entry uk-sanctions:CYB0046");

        CommandRun json = run("screen", "Ni Gaobin", "--format", "json");
        assertThat(json.out())
                .contains("\"subject\":\"s-", "\"subjects\":[{\"id\":\"s-", "\"entries\":[{\"id\":\"ofac-sdn:47818\"");
    }

    @Test
    void coverageTellsWhoDesignatedWhenAndWhoHasNot() {
        CommandRun run = run("lists", "coverage", "--programme", "cyber", "--since", "2024-03-25");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out())
                .contains("NI, Gaobin", "ZHAO, Guangzong", "WUHAN XIAORUIZHI", "3 subjects")
                .contains("US  day 0, 2024-03-25 (archive)", "UK  day 0, 2024-03-25")
                .contains("not listed: UN", "list not read: EU, CH, JP, AU, NZ, CA");
    }

    @Test
    void coverageComesInOtherFormatsToo() {
        String[] ask = {"lists", "coverage", "--programme", "cyber", "--since", "2024-03-25", "--format"};
        assertThat(run(with(ask, "csv")).out())
                .contains(
                        "jurisdiction,status,day,source,days_after", ",US,listed,2024-03-25,archive,0,ofac-sdn:47818");
        assertThat(run(with(ask, "json")).out())
                .contains(
                        "\"jurisdiction\":\"UK\",\"status\":\"listed\",\"day\":\"2024-03-25\",\"source\":\"list\",\"daysAfter\":0");
        assertThat(run(with(ask, "html")).out())
                .contains("<svg class=\"timeline\"", "NI, Gaobin", "not listed")
                .doesNotContain("<script");
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(home, arguments);
    }
}

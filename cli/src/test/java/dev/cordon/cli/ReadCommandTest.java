package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in, designated parties and drafts out; approved drafts screen until a list has them. */
class ReadCommandTest {

    private static final String RELEASE = """
            London, March 26, 2024

            OFAC sanctioned Testina Probeworth and Zhao Guangzong on Monday under Executive Order 13694.

            "We will keep at it," said Attorney General Merrin Specimen.
            """;

    @TempDir
    private Path folder;

    private Path news;
    private String drafts = "";

    @BeforeEach
    void write() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("release.txt"), RELEASE);
        drafts = folder.resolve("drafts.jsonl").toString();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder, arguments);
    }

    @Test
    void aFolderIsReadAndItsDraftIsKept() throws IOException {
        CommandRun run = run("read", "--draft", drafts, news.toString());
        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out()).contains("DRAFT").contains("Testina Probeworth").contains("Merrin Specimen");
        assertThat(Files.readAllLines(Path.of(drafts))).anyMatch(line -> line.contains("\"Testina Probeworth\""));
    }

    @Test
    void anApprovedDraftStopsACustomerAndAProposedOneDoesNot() throws IOException {
        run("read", "--draft", drafts, news.toString());
        String line = Files.readAllLines(Path.of(drafts)).stream()
                .filter(each -> each.contains("Testina"))
                .findFirst()
                .orElseThrow();
        String id = line.replaceAll(".*?\"id\":\"([0-9a-f]+)\".*", "$1");
        CommandRun before = run("screen", "--drafts", drafts, "Testina Probeworth");
        assertThat(before.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(before.err()).contains("for approval");
        assertThat(run("drafts", "approve", "--file", drafts, "--by", "me", id).code())
                .isEqualTo(ExitCode.CLEAR);
        CommandRun after = run("screen", "--drafts", drafts, "Testina Probeworth");
        assertThat(after.code()).isEqualTo(ExitCode.HIT);
        assertThat(after.out()).contains("MATCH").contains("entry drafts:" + id);
        run("drafts", "reject", "--file", drafts, "--by", "me", id);
        assertThat(run("screen", "--drafts", drafts, "Testina Probeworth").code())
                .isEqualTo(ExitCode.CLEAR);
        assertThat(run("drafts", "list", drafts).out()).contains("REJECTED").contains("rejected by me");
        assertThat(run("drafts", "list", "--status", "approved", drafts).err())
                .contains("holds no drafts that are approved");
    }

    @Test
    void theSameScoreAsAScreening() {
        String read = run("read", "--format", "json", news.toString()).out();
        String screened = run("screen", "--format", "json", "Zhao Guangzong").out();
        String score = screened.replaceAll("(?s).*?\"score\":([0-9.]+).*", "$1");
        assertThat(read).contains("\"score\":" + score);
    }

    @Test
    void pagesAndBundlesAreWritten() {
        String pattern = news + "/*.txt";
        assertThat(run("read", "--format", "html", pattern).out())
                .contains("Who says what of whom")
                .doesNotContain("<script");
        assertThat(run("read", "--format", "stix", pattern).out()).startsWith("{\"type\":\"bundle\"");
    }

    @Test
    void anUnknownDraftIsToldAndNothingChanges() throws IOException {
        run("read", "--draft", drafts, news.toString());
        String before = Files.readString(Path.of(drafts));
        CommandRun run = run("drafts", "approve", "--file", drafts, "--by", "me", "000000000000");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("there is no draft '000000000000'");
        assertThat(Files.readString(Path.of(drafts))).isEqualTo(before);
    }

    @Test
    void documentsAreComparedWithGold() throws IOException {
        Files.writeString(
                news.resolve("release.gold.json"),
                "{\"document\":\"release\",\"part\":\"train\",\"length\":" + RELEASE.length()
                        + ",\"mentions\":[{\"type\":\"authority\",\"start\":24,\"end\":28,\"text\":\"OFAC\"}],"
                        + "\"roles\":[{\"name\":\"Merrin Specimen\",\"roles\":[\"quoted\"]}],"
                        + "\"claims\":[{\"kind\":\"says\",\"speaker\":\"Merrin Specimen\",\"about\":[\"*\"],\"start\":0,\"end\":"
                        + RELEASE.length() + ",\"quote\":\"\"}]}");
        CommandRun run = run("eval", "documents", "--errors", news.toString());
        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("mention authority").contains("all claims");
        Files.writeString(news.resolve("release.txt"), RELEASE + "more");
        assertThat(run("eval", "documents", news.toString()).err()).contains("the gold file is for one of");
    }
}

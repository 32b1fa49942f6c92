package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentCommandTest {

    private static final String FRAME = "{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\r\n:20:%s\r\n"
            + ":32A:260101EUR10,\r\n:59:/DE89370400440532013000\r\n%s\r\n:70:%s\r\n-}";

    @TempDir
    Path home;

    private Path clean;
    private Path dirty;
    private Path broken;

    @BeforeEach
    void writeMessages() throws IOException {
        clean = write("clean.fin", FRAME.formatted("R1", "JANE DOE", "INVOICE 12"));
        dirty = write("dirty.fin", FRAME.formatted("R2", "NI GAOBIN", "INVOICE 12"));
        broken = write("broken.xml", "<Document><a>");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(home.resolve(name), content);
    }

    @Test
    void aCleanMessagePasses() {
        CommandRun run = CommandRun.of(home, "payment", clean.toString());
        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("PASS").contains("MT103, message R1");
    }

    @Test
    void aHitSaysWhyAndWhatTheLawAsks() {
        CommandRun run = CommandRun.of(home, "payment", "--day", "2026-11-20", dirty.toString());
        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out())
                .contains("HOLD")
                .contains("MT103/59/Lines")
                .contains("NI, Gaobin")
                .contains("31 CFR 501.603")
                .contains("by 2026-12-07");
    }

    @Test
    void whatIsNotUnderstoodIsHeldAndFails() {
        CommandRun run = CommandRun.of(home, "payment", clean.toString(), broken.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).contains("PASS").contains("HOLD").contains("not well-formed XML");
    }

    @Test
    void jsonIsOneObjectALine() {
        CommandRun run = CommandRun.of(home, "payment", "--format", "json", clean.toString(), dirty.toString());
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(run.out()).contains("\"verdict\":\"pass\"").contains("\"verdict\":\"hold\"");
    }

    @Test
    void theFieldsAreShownWithTheirClass() {
        CommandRun run = CommandRun.of(home, "payment", "--show-fields", clean.toString());
        assertThat(run.out())
                .containsPattern("not screened\\s+MT103/20 ")
                .containsPattern("party lines\\s+MT103/59/Lines")
                .containsPattern("free text\\s+MT103/70");
    }

    @Test
    void aBanksOwnFieldPolicyIsUsed() throws IOException {
        Path policy = write("ours.fields", "name = ours\ninclude = shipped\n59/Lines = not screened\n");
        CommandRun run = CommandRun.of(home, "payment", "--policy-file", policy.toString(), dirty.toString());
        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        Path wrong = write("wrong.fields", "name = ours\nunknown = hold\nNm = nothing\n");
        CommandRun refused = CommandRun.of(home, "payment", "--policy-file", wrong.toString(), dirty.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err()).contains("wrong.fields, line 3: there is no class 'nothing'");
    }

    @Test
    void theShippedPolicyIsPrinted() {
        CommandRun run = CommandRun.of(home, "payment", "--print-policy");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("name    = shipped");
    }

    @Test
    void aStrippedMessageIsRecognisedInALaterRun() throws IOException {
        Path memory = home.resolve("seen.jsonl");
        CommandRun.of(home, "payment", "--decisions", memory.toString(), dirty.toString());
        Path stripped = write("stripped.fin", FRAME.formatted("R3", "N. G.", "INVOICE 12"));
        CommandRun run = CommandRun.of(home, "payment", "--decisions", memory.toString(), stripped.toString());
        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out()).contains("resubmission of message R2").contains("is altered to 'N. G.'");
    }

    @Test
    void aMemoryThatWasCutOffLosesItsLastLineOnly() throws IOException {
        Path memory = home.resolve("seen.jsonl");
        CommandRun.of(home, "payment", "--decisions", memory.toString(), clean.toString(), dirty.toString());
        String content = Files.readString(memory);
        Files.writeString(memory, content.substring(0, content.length() - 20));
        CommandRun run = CommandRun.of(home, "payment", "--decisions", memory.toString(), dirty.toString());
        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(Files.readString(memory)).isEqualTo(content);
    }

    @Test
    void aMemoryOfBeforeBatchesWereKnownIsRead() throws IOException {
        Path memory = home.resolve("seen.jsonl");
        CommandRun.of(home, "payment", "--decisions", memory.toString(), dirty.toString());
        String content = Files.readString(memory);
        String earlier = content.replace(",\"transfers\":[]", "");
        assertThat(earlier).isNotEqualTo(content);
        Files.writeString(memory, earlier);
        Path stripped = write("stripped.fin", FRAME.formatted("R3", "N. G.", "INVOICE 12"));
        CommandRun run = CommandRun.of(home, "payment", "--decisions", memory.toString(), stripped.toString());
        assertThat(run.out()).contains("resubmission of message R2");
    }

    @Test
    void filesOfAFolderAreMovedWhereTheyBelong() throws IOException {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        Files.copy(clean, inbox.resolve("a.fin"));
        Files.copy(dirty, inbox.resolve("b.fin"));
        Files.copy(broken, inbox.resolve("c.xml"));
        Files.copy(clean, inbox.resolve("d.fin.part"));
        CommandRun run = CommandRun.of(home, "payment", "--watch-folder", inbox.toString(), "--once");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(inbox.resolve("passed/a.fin")).exists();
        assertThat(inbox.resolve("passed/a.fin.decisions.jsonl")).content().contains("\"verdict\":\"pass\"");
        assertThat(inbox.resolve("held/b.fin")).exists();
        assertThat(inbox.resolve("held/b.fin.decisions.jsonl")).content().contains("\"verdict\":\"hold\"");
        assertThat(inbox.resolve("held/c.xml")).exists();
        assertThat(inbox.resolve("d.fin.part")).exists();
        assertThat(inbox.resolve("a.fin")).doesNotExist();
    }

    @Test
    void nothingToScreenIsAMistake() {
        assertThat(CommandRun.of(home, "payment").code()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of(home, "payment", home.resolve("none.xml").toString())
                        .code())
                .isEqualTo(ExitCode.FAILED);
    }
}

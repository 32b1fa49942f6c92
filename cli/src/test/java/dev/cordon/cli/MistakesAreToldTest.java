package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip of the hand: a folder for a file, an empty file, a day that is none. The message names it and says what to write. */
class MistakesAreToldTest {

    @TempDir
    private Path folder;

    @Test
    void valuesThatAreNone() {
        told(2, "not a day: 'yesterday'; write 2024-03-25", "screen", "--as-of", "yesterday", "Lin Jian");
        told(2, "not a day: '25.03.2024'", "lists", "coverage", "--since", "25.03.2024");
        told(2, "'-1' is no number of days; write 0 or more", "screen", "--max-age", "-1", "Lin Jian");
        told(2, "'week' is no number of days", "serve", "--max-age", "week");
        told(2, "--port must be from 0 to 65535, not 99999", "serve", "--port", "99999");
    }

    @Test
    void aCountryThatIsNoneIsNotComparedInSilence() {
        CommandRun run = CommandRun.of(folder, "screen", "--country", "Atlantis", "--country", "China", "Lin Jian");
        assertThat(run.err()).contains("warning: 'Atlantis' is no country").doesNotContain("'China'");
    }

    @Test
    void foldersWithNothingInThemAreNotClear() throws IOException {
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        String list = Files.writeString(
                        folder.resolve("sdn.csv"),
                        "7,\"EXAMPLE CO.\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n")
                .toString();
        told(3, "empty: holds no file, so nothing was screened", "payment", empty);
        told(3, "empty: holds no file", "lists", "diff", empty, list);
    }

    @Test
    void foldersInPlaceOfFiles() throws IOException {
        String place = Files.createDirectory(folder.resolve("place")).toString();
        told(3, "place: is a folder; give a file", "who", "--actors", place, "APT31");
        told(3, "place: is a folder; give a file", "eval", "names", place);
        told(3, "place: is a folder; give a file", "eval", "records", place);
        told(
                3,
                "missing.jsonl: there is no such file",
                "eval",
                "records",
                folder.resolve("missing.jsonl").toString());
        told(
                3,
                "missing.json: there is no such file",
                "who",
                "--actors",
                folder.resolve("missing.json").toString(),
                "X");
        told(
                3,
                "missing.xml: there is no such file",
                "payment",
                folder.resolve("missing.xml").toString());
    }

    @Test
    void anEmptyFileIsNoStoreInGoodOrder() throws IOException {
        Path store = Files.createFile(folder.resolve("store.db"));
        told(3, "store.db: is empty, so it is no store", "audit", "verify", "--store", store.toString());
        told(3, "store.db: is empty, so it is no store", "alerts", "list", "--store", store.toString());
        assertThat(store).isEmptyFile();
    }

    @Test
    void aFileOfDraftsThatIsNoText() throws IOException {
        Path drafts = Files.write(folder.resolve("drafts.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        told(3, "drafts.jsonl: is no text in UTF-8", "screen", "--drafts", drafts.toString(), "Lin Jian");
    }

    @Test
    void anAddressAtWhichNobodyCanListen() throws IOException {
        told(3, "cannot listen at nowhere.invalid, port 0", "serve", "--host", "nowhere.invalid", "--port", "0");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            told(3, "cannot listen at 127.0.0.1, port " + port, "serve", "--port", port);
        }
    }

    private void told(int code, String problem, String... arguments) {
        CommandRun run = CommandRun.of(folder, arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).contains("cordon: ", problem).doesNotContain("\tat ", "internal error", "java.");
    }
}

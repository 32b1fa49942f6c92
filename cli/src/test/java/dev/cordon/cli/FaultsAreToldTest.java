package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cordon.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given to the command: one message that says what and where, exit code 2 or 3, nothing half-written. */
class FaultsAreToldTest {

    private static final String ROW =
            "7,\"EXAMPLE TRADING CO.\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";

    @TempDir
    private Path folder;

    @Test
    void listFilesThatAreNone() throws IOException {
        build(Files.write(folder.resolve("photo.jpg"), new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F'}), "binary");
        build(Files.writeString(folder.resolve("page.xml"), "<!DOCTYPE html><html></html>"), "web page");
        build(Files.writeString(folder.resolve("paper.csv"), "%PDF-1.7\n"), "PDF");
        build(Files.createFile(folder.resolve("empty.csv")), "is empty");
        build(folder.resolve("missing.csv"), "there is no such file");
        byte[] packed = gzip(ROW.repeat(500));
        build(Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(packed, packed.length / 2)), "gzip");
    }

    @Test
    void entitiesThatExpandToAGigabyte() throws IOException {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE sdnList [<!ENTITY a0 \"lollollollol\">");
        for (int i = 1; i <= 8; i++) {
            xml.append("<!ENTITY a").append(i).append(" \"");
            xml.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        xml.append("]><sdnList><sdnEntry><uid>1</uid><lastName>&a8;</lastName></sdnEntry></sdnList>");
        build(Files.writeString(folder.resolve("laughs.xml"), xml), "document type");
    }

    @Test
    void aFileOfNothingButRejectionsIsLeftEarly() throws IOException {
        String entry = "<sdnEntry><uid>1</uid><lastName>A</lastName></sdnEntry>";
        Path bomb = Files.write(folder.resolve("bomb.xml.gz"), gzip("<sdnList>" + entry.repeat(20_000)));
        build(bomb, "more than 10000 records cannot be taken over");
    }

    @Test
    void aLineOfFiftyMegabytes() throws IOException {
        Path list = folder.resolve("long.csv");
        try (Writer out = Files.newBufferedWriter(list)) {
            out.write(ROW + "8,\"");
            for (int i = 0; i < 50; i++) {
                out.write("x".repeat(1 << 20));
            }
            out.write("\"\r\n");
        }
        build(list, "longer than 16 MB");

        Path customers = folder.resolve("customers.csv");
        try (Writer out = Files.newBufferedWriter(customers)) {
            out.write("name\nLin Jian\n");
            for (int i = 0; i < 50; i++) {
                out.write("x".repeat(1 << 20));
            }
        }
        screen(customers, "the row that follows line 2");
        Path document = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(document.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }
        told(3, "larger than 64 MB", "read", document.toString());
    }

    @Test
    void customerFilesThatAreNone() throws IOException {
        screen(Files.write(folder.resolve("photo.jpg"), new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F'}), "UTF-8");
        screen(Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><html></html>"), "no column");
        screen(folder.resolve("missing.csv"), "there is no such file");
        screen(folder, "is a folder");
        byte[] packed = gzip("name\n" + "Lin Jian\n".repeat(50_000));
        screen(Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(packed, packed.length / 2)), "to its end");
    }

    @Test
    void documentsThatAreNone() throws IOException {
        told(3, "is no text", "read", file("photo.jpg", "\0\1\2\3".repeat(50)));
        told(3, "is a PDF", "read", file("paper.pdf", "%PDF-1.7\n"));
        told(3, "holds no text", "read", file("empty.txt", ""));
        told(3, "there is no such file", "read", folder.resolve("missing.txt").toString());
        told(
                3,
                "holds no document",
                "read",
                Files.createDirectory(folder.resolve("nothing")).toString());
    }

    @Test
    void watchlistsThatAreDamagedCutShortOrOld() throws IOException {
        Path whole = folder.resolve("watchlist");
        Path list = Files.writeString(folder.resolve("sdn.csv"), ROW);
        assertThat(CommandRun.of(folder, "lists", "build", "-o", whole.toString(), list.toString())
                        .code())
                .isEqualTo(ExitCode.CLEAR);
        byte[] bytes = Files.readAllBytes(whole);
        Path bad = folder.resolve("bad");

        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        Files.write(bad, flipped);
        told(3, "damaged", "screen", "--lists", bad.toString(), "Lin Jian");

        Files.write(bad, Arrays.copyOf(bytes, bytes.length - 100));
        told(3, "cut short", "screen", "--lists", bad.toString(), "Lin Jian");

        byte[] old = bytes.clone();
        old[8] = 0;
        Files.write(bad, old);
        told(3, "format version 0", "screen", "--lists", bad.toString(), "Lin Jian");
    }

    @Test
    void placesThatCannotBeWritten() throws IOException {
        String customers = file("customers.csv", "name\nLin Jian\n");
        String list = file("sdn.csv", ROW);
        String nowhere = folder.resolve("nowhere/file").toString();
        told(3, "does not exist; make it first", "screen", "--in", customers, "--out", nowhere);
        told(3, "does not exist; make it first", "lists", "build", "-o", nowhere, list);
        told(3, "does not exist; make it first", "read", "-o", nowhere, customers);
        told(3, "is a folder", "lists", "build", "-o", folder.toString(), list);
    }

    @Test
    void aFullDiskIsNamed() throws IOException {
        assumeThat(Path.of("/dev/full")).as("a device that is always full").exists();
        String customers = file("customers.csv", "name\nLin Jian\n");
        told(3, "/dev/full: could not be written", "screen", "--in", customers, "--out", "/dev/full");
        told(3, "/dev/full: could not be written", "lists", "build", "-o", "/dev/full", file("sdn.csv", ROW));
        told(3, "/dev/full: could not be written", "read", "-o", "/dev/full", customers);
    }

    @Test
    void anAnswerThatDoesNotArriveIsNeverClear() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String[] arguments : new String[][] {{"screen", "Lin Jian"}, {"lists", "status"}, {"--help"}}) {
            StringWriter err = new StringWriter();
            Console console = new Console(
                    new PrintWriter(full, false, StandardCharsets.UTF_8),
                    new PrintWriter(err),
                    false,
                    false,
                    Map.of("CORDON_HOME", folder.resolve("cordon").toString()),
                    folder);
            assertThat(Main.run(console, arguments)).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("standard output could not be written to its end");
        }
    }

    @Test
    void wrongWordsAreNamed() {
        told(2, "there is no command 'scren'", "scren", "Ni Gaobin");
        told(2, "'abc' is no number", "screen", "--threshold", "abc", "Ni Gaobin");
        told(2, "not a date: '2020-13-45'", "screen", "--born", "2020-13-45", "Ni Gaobin");
        told(2, "unknown kind 'dragon'", "screen", "--kind", "dragon", "Ni Gaobin");
        told(2, "--out", "lists", "build", "sdn.csv");
    }

    private void build(Path list, String problem) {
        told(3, problem, "lists", "build", "-o", folder.resolve("out").toString(), list.toString());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void screen(Path customers, String problem) {
        told(
                3,
                problem,
                "screen",
                "--in",
                customers.toString(),
                "--out",
                folder.resolve("out.csv").toString());
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    private void told(int code, String problem, String... arguments) {
        CommandRun run = CommandRun.of(folder, arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cordon: ", problem).doesNotContain("\tat ", "internal error");
        assertThat(parts()).isEmpty();
    }

    private List<String> parts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}

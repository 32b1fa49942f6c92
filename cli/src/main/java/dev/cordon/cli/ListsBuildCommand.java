package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.AtomicFile;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.WatchlistFile;
import dev.cordon.lists.resolve.SubjectFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads official list files and compiles them into a watchlist. */
@Command(
        name = "build",
        description = {
            "Reads official list files and compiles them into one watchlist.",
            "",
            "Formats are recognised from the content, plain or gzipped: the lists of OFAC (of its CSV give sdn, add, alt"
                    + " and sdn_comments together), the UK, the UN, the EU, Switzerland, Canada, Australia and Japan,"
                    + " the US Consolidated Screening List, OpenSanctions and Senzing files, and a list of your own with"
                    + " a mapping file; docs/lists.md tells of each. Of a folder, the files ending in .csv, .xml, .json"
                    + " or .jsonl, also with .gz, in .xlsx or .mapping are taken. A file that cannot be read to its end"
                    + " fails the whole build, and an earlier watchlist stays as it was.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon lists build -o ~/.cordon/watchlist sdn.xml uk.xml un.xml",
            "  cordon lists build -o ofac sdn.csv add.csv alt.csv sdn_comments.csv",
        })
final class ListsBuildCommand implements Callable<Integer> {

    private static final Pattern LIST_FILE =
            Pattern.compile(".*\\.((csv|xml|json|jsonl)(\\.gz)?|xlsx|mapping)", Pattern.CASE_INSENSITIVE);

    private final Console console;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Where the watchlist goes. It takes its place at once when it is complete.")
    private Path output;

    @Option(
            names = "--subjects",
            description =
                    "Also work out which entries of different lists are one subject, as 'cordon lists update' does,"
                            + " with the judgements and ids in CORDON_HOME.")
    private boolean subjects;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "List files, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    ListsBuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        AtomicFile.requirePlace(output);
        byte[] compiled = OfficialLists.compile(files());
        if (subjects) {
            Path home = Files.createDirectories(new Watchlists(console).home());
            compiled = SubjectFiles.in(home).resolve(compiled, () -> {}, console::warn);
        }
        WatchlistFile.write(output, compiled);
        Watchlist watchlist = Watchlist.of(ByteBuffer.wrap(compiled));
        new ListsReport(console).print(watchlist);
        console.note(String.format(
                Locale.ROOT,
                "%s written: %,d bytes in %.1f s",
                output,
                compiled.length,
                (System.nanoTime() - started) / 1e9));
        return ExitCode.CLEAR;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(listFiles(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private List<Path> listFiles(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> entries = Files.list(folder)) {
            found = entries.filter(Files::isRegularFile).sorted().toList();
        }
        List<Path> lists = new ArrayList<>();
        for (Path file : found) {
            if (LIST_FILE.matcher(file.getFileName().toString()).matches()) {
                lists.add(file);
            } else {
                console.note("not a list by its name, left out: " + file);
            }
        }
        if (lists.isEmpty()) {
            throw new CommandFailure(folder + " holds no file ending in .csv, .xml, .json, .jsonl or .xlsx");
        }
        return lists;
    }
}

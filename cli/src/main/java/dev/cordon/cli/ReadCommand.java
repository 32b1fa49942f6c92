package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.Style;
import dev.cordon.cli.report.ReadingFormat;
import dev.cordon.cli.report.ReadingTable;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.Document;
import dev.cordon.documents.DocumentReader;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.report.ReadingJson;
import dev.cordon.documents.report.ReadingPage;
import dev.cordon.lists.AtomicFile;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles and finds the designated parties that they mention. */
@Command(
        name = "read",
        description = {"Reads text and web pages and shows which designated parties they mention.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon read article.txt",
            "  cordon read --format html -o reading.html article.html",
            "  curl -s https://example.org/news | cordon read --format json -",
            "",
            "Offsets count the characters of the text, markup taken away. If one file cannot",
            "be read, nothing is said of any: the exit code is then 3.",
        })
final class ReadCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text or HTML files; - reads standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, json, or html: a page to be read in a browser (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private ReadingFormat format = ReadingFormat.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the answer goes, instead of standard output.")
    private @Nullable Path output;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            AtomicFile.requirePlace(output);
        }
        DocumentReader reader = new DocumentReader();
        List<Document> documents = new ArrayList<>(files.size());
        for (String file : files) {
            documents.add(document(reader, file));
        }
        Watchlist watchlist = new Watchlists(console).open(lists);
        MentionFinder finder = MentionFinder.over(watchlist);
        List<Reading> readings = documents.stream().map(finder::read).toList();
        answer(readings, watchlist.info());
        boolean found =
                readings.stream().anyMatch(reading -> !reading.mentions().isEmpty());
        return found ? ExitCode.HIT : ExitCode.CLEAR;
    }

    private static Document document(DocumentReader reader, String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return reader.read("standard input", System.in);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(file, null, "is a folder; name the files in it, as in " + file + "/*.txt");
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path))) {
            return reader.read(file, stream);
        }
    }

    private void answer(List<Reading> readings, WatchlistInfo watchlist) throws IOException {
        Path target = output;
        if (target == null) {
            write(console.out(), readings, watchlist, true);
            return;
        }
        try (AtomicFile file = AtomicFile.create(target)) {
            PrintWriter out =
                    new PrintWriter(new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8)));
            write(out, readings, watchlist, false);
            if (out.checkError()) {
                throw new FileSystemException(target.toString(), null, "could not be written to its end");
            }
            file.commit();
        }
        int mentions =
                readings.stream().mapToInt(reading -> reading.mentions().size()).sum();
        console.note(mentions + (mentions == 1 ? " mention" : " mentions") + " of designated parties in "
                + readings.size() + (readings.size() == 1 ? " document" : " documents") + "; see " + target);
    }

    private void write(PrintWriter out, List<Reading> readings, WatchlistInfo watchlist, boolean direct) {
        switch (format) {
            case TABLE -> {
                ListAge age = new ListAge(LocalDate.now());
                new ReadingTable(out, direct ? console.style() : Style.PLAIN, age).print(readings, watchlist);
            }
            case JSON -> out.println(new ReadingJson().write(Screener.ENGINE, watchlist, readings));
            case HTML -> new ReadingPage(Screener.ENGINE, watchlist, readings).write(out);
        }
        out.flush();
    }
}

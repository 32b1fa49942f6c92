package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.ProgressMeter;
import dev.cordon.cli.console.Style;
import dev.cordon.cli.report.ReadingFormat;
import dev.cordon.cli.report.ReadingTable;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.Document;
import dev.cordon.documents.DocumentReader;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.DossierBuilder;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.report.ReadingJson;
import dev.cordon.documents.report.ReadingPage;
import dev.cordon.documents.report.StixReport;
import dev.cordon.documents.term.TermTable;
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
        description = {
            "Reads articles and press releases: who is designated, who is indicted, accused, quoted and "
                    + "denying, who says what of whom, and which designations no list has yet.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon read article.txt",
            "  cordon read --format html -o reading.html article.html",
            "  cordon read --draft drafts.jsonl news/",
            "  curl -s https://example.org/news | cordon read --format json -",
            "",
            "Offsets count the characters of the text, markup taken away. If one file cannot",
            "be read, nothing is said of any: the exit code is then 3.",
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Text, HTML, PDF, DOCX or EML files, folders of them, or patterns such as 'news/*.pdf'; - reads"
                            + " standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final ActorFilesOption actors = new ActorFilesOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, json, html: a page to be read in a browser, or stix: STIX 2.1 (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private ReadingFormat format = ReadingFormat.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the answer goes, instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--draft",
            paramLabel = "FILE",
            description = "Add the designations that the texts announce and no list has yet to this file of drafts, for"
                    + " 'cordon drafts' to review.")
    private @Nullable Path draft;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            AtomicFile.requirePlace(output);
        }
        List<Document> documents = documents();
        CaseFacts facts = actors.read(console);
        Watchlist watchlist = new Watchlists(console).open(lists);
        Screener screener = Screener.over(watchlist, policy.read(watchlist));
        MentionFinder finder = MentionFinder.over(screener, new TermTable(new ActorDirectory(facts.actors())));
        List<ArticleDossier> dossiers = dossiers(documents, new DossierBuilder(finder, facts));
        answer(dossiers, watchlist.info());
        if (draft != null) {
            propose(draft, dossiers);
        }
        boolean found = dossiers.stream()
                .anyMatch(dossier -> !dossier.reading().mentions().isEmpty()
                        || !dossier.drafts().isEmpty());
        return found ? ExitCode.HIT : ExitCode.CLEAR;
    }

    private List<Document> documents() throws IOException {
        DocumentReader reader = new DocumentReader();
        List<String> named = DocumentFiles.of(files);
        List<Document> documents = new ArrayList<>(named.size());
        try (ProgressMeter progress = meter("documents opened", documents, named.size())) {
            for (String file : named) {
                documents.add(document(reader, file));
                progress.show(documents.size());
            }
        }
        return documents;
    }

    private List<ArticleDossier> dossiers(List<Document> documents, DossierBuilder builder) {
        List<ArticleDossier> dossiers = new ArrayList<>(documents.size());
        try (ProgressMeter progress = meter("documents read", dossiers, documents.size())) {
            for (Document document : documents) {
                dossiers.add(builder.read(document));
                progress.show(dossiers.size());
            }
        }
        return dossiers;
    }

    private void propose(Path target, List<ArticleDossier> dossiers) throws IOException {
        DraftFile file = DraftFile.open(target);
        int before = file.drafts().size();
        DraftFile after = file.with(
                dossiers.stream().flatMap(dossier -> dossier.drafts().stream()).toList());
        after.save();
        console.note((after.drafts().size() - before) + " new draft designations in " + target + ", "
                + after.drafts().size() + " in all; review them with: cordon drafts list " + target);
    }

    private ProgressMeter meter(String what, List<?> done, int all) {
        return new ProgressMeter(console, what, () -> done.size() / (double) all);
    }

    private static Document document(DocumentReader reader, String file) throws IOException {
        if (file.equals(DocumentFiles.STANDARD_INPUT)) {
            return reader.read("standard input", System.in);
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            return reader.read(file, stream);
        }
    }

    private void answer(List<ArticleDossier> dossiers, WatchlistInfo watchlist) throws IOException {
        Path target = output;
        if (target == null) {
            write(console.out(), dossiers, watchlist, true);
            return;
        }
        try (AtomicFile file = AtomicFile.create(target)) {
            PrintWriter out =
                    new PrintWriter(new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8)));
            write(out, dossiers, watchlist, false);
            if (out.checkError()) {
                throw new FileSystemException(target.toString(), null, "could not be written to its end");
            }
            file.commit();
        }
        int mentions = dossiers.stream()
                .mapToInt(dossier -> dossier.reading().mentions().size())
                .sum();
        console.note(mentions + (mentions == 1 ? " mention" : " mentions") + " of designated parties in "
                + dossiers.size() + (dossiers.size() == 1 ? " document" : " documents") + "; see " + target);
    }

    private void write(PrintWriter out, List<ArticleDossier> dossiers, WatchlistInfo watchlist, boolean direct) {
        switch (format) {
            case TABLE -> {
                ListAge age = new ListAge(LocalDate.now());
                new ReadingTable(out, direct ? console.style() : Style.PLAIN, age).print(dossiers, watchlist);
            }
            case JSON -> out.println(new ReadingJson().write(Screener.ENGINE, watchlist, dossiers));
            case HTML -> new ReadingPage(Screener.ENGINE, watchlist, dossiers).write(out);
            case STIX -> out.print(new StixReport(LocalDate.now()).write(dossiers));
        }
        out.flush();
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.eval.documents.DocumentEvaluation;
import dev.cordon.cli.eval.documents.Gold;
import dev.cordon.cli.eval.documents.GoldFile;
import dev.cordon.cli.eval.documents.Tally;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.Document;
import dev.cordon.documents.dossier.DossierBuilder;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.term.TermTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the reading of documents. */
@Command(
        name = "documents",
        description = {
            "Reads documents and compares mentions, roles and claims with what a person wrote down in NAME.gold.json:"
                    + " precision, recall and F1 by type.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval documents --lists all.watchlist evaluation/documents --texts releases.jsonl.gz",
            "  cordon eval documents --part train --errors gold/"
        })
final class EvalDocumentsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder with the gold files, and with the documents unless --texts names others.")
    private Path folder = Path.of(".");

    @Option(
            names = "--texts",
            paramLabel = "PATH",
            description =
                    "Where the documents are: a folder of NAME.txt and so on, or JSON Lines with id and text. May be"
                            + " repeated.")
    private List<Path> texts = new ArrayList<>();

    @Option(names = "--part", paramLabel = "PART", description = "Only train or test.")
    private @Nullable String part;

    @Option(names = "--errors", description = "Show what was missed and what was wrong.")
    private boolean errors;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final ActorFilesOption actors = new ActorFilesOption();

    EvalDocumentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Gold> golds = GoldFile.all(folder).stream()
                .filter(gold -> part == null || part.equals(gold.part()))
                .toList();
        DocumentTexts documents = DocumentTexts.of(texts.isEmpty() ? List.of(folder) : texts, golds);
        CaseFacts facts = actors.read(console);
        Watchlist watchlist = new Watchlists(console).open(lists);
        Screener screener = Screener.over(watchlist, policy.read(watchlist));
        DossierBuilder builder = new DossierBuilder(
                MentionFinder.over(screener, new TermTable(new ActorDirectory(facts.actors()))), facts);
        DocumentEvaluation evaluation = new DocumentEvaluation();
        for (Gold gold : golds) {
            Document document = documents.document(gold);
            evaluation.compare(gold, builder.read(document));
        }
        print(evaluation, golds.size());
        console.out().println();
        console.out().println(new ListAge(LocalDate.now()).line(watchlist.info()));
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private void print(DocumentEvaluation evaluation, int documents) {
        if (errors) {
            evaluation.errors().forEach(console.out()::println);
            console.out().println();
        }
        console.out().println(documents + " documents");
        console.out()
                .printf(Locale.ROOT, "%-24s %6s %6s %10s %8s %6s%n", "", "gold", "found", "precision", "recall", "F1");
        for (Map.Entry<String, Tally> row : evaluation.tallies().entrySet()) {
            row(row.getKey(), row.getValue());
        }
        for (String group : List.of("mention", "role", "claim")) {
            row("all " + group + "s", evaluation.total(group));
        }
    }

    private void row(String name, Tally tally) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-24s %6d %6d %10.3f %8.3f %6.3f%n",
                        name,
                        tally.gold(),
                        tally.found(),
                        tally.precision(),
                        tally.recall(),
                        tally.f1());
    }
}

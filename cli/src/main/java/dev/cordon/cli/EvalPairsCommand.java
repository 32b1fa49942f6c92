package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.SharedProgress;
import dev.cordon.cli.eval.derive.DerivedPair;
import dev.cordon.cli.eval.derive.PairDerivation;
import dev.cordon.cli.eval.derive.RecordPairWriter;
import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Derives labelled pairs of records from a watchlist. */
@Command(
        name = "pairs",
        description = {
            "Derives labelled pairs of records from a watchlist of several lists, for 'cordon eval records'. Entries of"
                    + " different lists with an equal UN reference, passport, IMO number, LEI, tax, registration or"
                    + " national number are the same party; near neighbours by name that are other entries of the same"
                    + " list, or have other such numbers, are different. The numbers that tell are withheld.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval pairs --lists all.watchlist -o pairs.jsonl.gz",
            "  cordon eval records --part test pairs.jsonl.gz"
        })
final class EvalPairsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Where the pairs go: JSON Lines, gzipped if the name ends in .gz.")
    private Path output;

    EvalPairsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Watchlist watchlist = new Watchlists(console).open(lists);
        List<DerivedPair> pairs;
        try (SharedProgress progress = new SharedProgress(console, "entries", watchlist.size())) {
            pairs = new PairDerivation(watchlist).pairs(progress::step);
        }
        try (AtomicFile file = AtomicFile.create(output)) {
            new RecordPairWriter().write(pairs, file.stream(), output.toString().endsWith(".gz"));
            file.commit();
        }
        long same = pairs.stream().filter(DerivedPair::same).count();
        console.out().println(pairs.size() + " pairs, " + same + " of them the same party; see " + output);
        console.out().flush();
        return ExitCode.CLEAR;
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.DifferenceFormat;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.diff.ListDifference;
import dev.cordon.lists.diff.Sides;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what changed between two editions or watchlists. */
@Command(
        name = "diff",
        description = {
            "Shows which parties were added, removed and changed between two sides, field by field.",
            "",
            "A side is a list file or a watchlist, a folder of list files, a day (the editions in the archive that were the"
                    + " newest then), or the beginning of a hash that 'cordon lists history' shows.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon lists diff sdn_2024-03-22.csv sdn_2024-03-25.csv",
            "  cordon lists diff 2024-03-22 2024-03-25 --format html -o changes.html",
            "  cordon lists diff 5a85e537ce4b 88ac6cae8827 --format json",
            "",
            "Exit code 0 if nothing differs, 1 if something does.",
        })
final class ListsDiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier side.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The later side.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, json, or html: a page to be read in a browser (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private DifferenceFormat format = DifferenceFormat.TABLE;

    @Mixin
    private final AnswerOption output = new AnswerOption();

    ListsDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Answer answer = output.on(console);
        Sides sides = new Sides(new Archive(new Watchlists(console).home()));
        ListDifference difference = ListDifference.between(sides.find(before), sides.find(after));
        answer.write((out, style) -> format.write(difference, out, style));
        return difference.isEmpty() ? ExitCode.CLEAR : ExitCode.HIT;
    }
}

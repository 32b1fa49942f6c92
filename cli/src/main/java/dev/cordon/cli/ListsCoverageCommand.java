package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.CoverageFormat;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.coverage.Coverage;
import dev.cordon.lists.coverage.ListingDays;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who designated whom, when, and who followed. */
@Command(
        name = "coverage",
        description = {
            "Shows for each subject who designated it, on which day, who followed after how many days, and who has not.",
            "",
            "Days are those that lists give. OFAC's give none: then the day is that of the first edition in the archive with"
                    + " the entry, if there is an earlier one without it. A jurisdiction of which no list was read is marked"
                    + " so; it is not said to have designated nobody.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon lists coverage --programme cyber",
            "  cordon lists coverage --programme cyber --since 2024-03-25 --format html \\",
            "      -o coverage.html",
            "  cordon lists coverage --format csv -o coverage.csv",
        })
final class ListsCoverageCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Option(
            names = "--programme",
            paramLabel = "WORDS",
            description = "Only subjects designated under a programme or regime with these words in its name.")
    private @Nullable String programme;

    @Option(names = "--since", paramLabel = "DAY", description = "Only subjects first designated on this day or later.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "Only subjects first designated on this day or earlier.")
    private @Nullable LocalDate until;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, json, or html: a page with timelines (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private CoverageFormat format = CoverageFormat.TABLE;

    @Mixin
    private final AnswerOption output = new AnswerOption();

    ListsCoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Answer answer = output.on(console);
        Watchlists watchlists = new Watchlists(console);
        Watchlist watchlist = watchlists.open(lists);
        Map<String, List<ListedParty>> subjects = new SubjectsOf(console).entries(watchlist);
        subjects.values().removeIf(entries -> !isAskedFor(entries));
        ListingDays days = ListingDays.with(new Archive(watchlists.home()));
        Coverage all = Coverage.of(watchlist.info().lists(), subjects, days);
        Coverage coverage = new Coverage(
                all.lists(),
                all.rows().stream().filter(row -> isInTime(row.first())).toList());
        answer.write((out, style) -> format.write(coverage, out, style));
        return ExitCode.CLEAR;
    }

    private boolean isAskedFor(List<ListedParty> entries) {
        if (programme == null) {
            return true;
        }
        String words = programme.toLowerCase(Locale.ROOT);
        return entries.stream()
                .flatMap(entry -> entry.designations().stream())
                .anyMatch(designation ->
                        designation.programme().toLowerCase(Locale.ROOT).contains(words));
    }

    private boolean isInTime(@Nullable LocalDate first) {
        if (since == null && until == null) {
            return true;
        }
        return first != null && (since == null || !first.isBefore(since)) && (until == null || !first.isAfter(until));
    }
}

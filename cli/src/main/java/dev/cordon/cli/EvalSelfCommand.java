package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.ProgressMeter;
import dev.cordon.cli.eval.SelfSearch;
import dev.cordon.cli.report.ListAge;
import dev.cordon.core.index.Watchlist;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens every listed name and checks that it finds its own entry first. */
@Command(
        name = "self",
        description = {
            "Screens every primary name and strong alias of a watchlist as it stands: each must find its own entry, and"
                    + " no other entry may score higher. Exit code 1 if one does not.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cordon eval self", "  cordon eval self ~/.cordon/watchlist --show 100"})
final class EvalSelfCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "LISTS",
            arity = "0..1",
            description = "A compiled watchlist; else the one that 'cordon screen' would use.")
    private @Nullable Path file;

    @Option(
            names = "--show",
            paramLabel = "N",
            description = "The most failures to list (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int shown;

    EvalSelfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Watchlist watchlist = new Watchlists(console).open(file);
        AtomicInteger done = new AtomicInteger();
        SelfSearch.Result result;
        double seconds;
        try (ProgressMeter meter =
                new ProgressMeter(console, "entries", () -> (double) done.get() / Math.max(1, watchlist.size()))) {
            result = new SelfSearch(watchlist).run(() -> {
                int count = done.incrementAndGet();
                synchronized (meter) {
                    meter.show(count);
                }
            });
            seconds = meter.seconds();
        }
        print(result, seconds);
        console.out().println(new ListAge(LocalDate.now()).line(watchlist.info()));
        console.out().flush();
        return result.failures().isEmpty() ? ExitCode.CLEAR : ExitCode.HIT;
    }

    private void print(SelfSearch.Result result, double seconds) {
        PrintWriter out = console.out();
        List<SelfSearch.Failure> failures = result.failures();
        long found = result.names() - failures.size();
        out.printf(
                Locale.ROOT,
                "%,d of %,d names of %,d entries find their own entry first: %.3f %% (%.1f s)%n",
                found,
                result.names(),
                result.entries(),
                100.0 * found / Math.max(1, result.names()),
                seconds);
        for (SelfSearch.Failure failure : failures.subList(0, Math.min(Math.max(0, shown), failures.size()))) {
            out.println("  " + failure.entry() + "  '" + failure.name() + "': " + failure.outcome());
        }
        if (failures.size() > shown) {
            out.println("  … and " + (failures.size() - shown) + " more");
        }
    }
}

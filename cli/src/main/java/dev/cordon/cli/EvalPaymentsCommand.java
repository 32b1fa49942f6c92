package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.SharedProgress;
import dev.cordon.cli.eval.disguise.DisguiseClass;
import dev.cordon.cli.eval.payments.CleanPayments;
import dev.cordon.cli.eval.payments.CleanRun;
import dev.cordon.cli.eval.payments.PaymentEvaluation;
import dev.cordon.cli.eval.payments.PaymentReport;
import dev.cordon.cli.eval.payments.PaymentTrial;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Screener;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the screening of payments. */
@Command(
        name = "payments",
        description = {
            "Puts listed parties into every element of ISO 20022 and SWIFT MT payments, in 31 classes of disguise, and prints"
                    + " how many are held; and how many clean payments are held and what each takes of a processor, if a file of customers"
                    + " gives them names.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval payments --per-class 50",
            "  cordon eval payments --customers customers.csv.gz --clean 100000 --errors",
        })
final class EvalPaymentsCommand implements Callable<Integer> {

    private static final int MOST_CUSTOMERS = 200_000;
    private static final int NUMBERS_PER_TYPE = 200;

    private final Console console;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final DisguiseOptions disguises = new DisguiseOptions();

    @Mixin
    private final FigureOptions figures = new FigureOptions();

    @Option(
            names = "--customers",
            paramLabel = "FILE",
            description = "People and firms on no list, as 'cordon eval screening' reads them, for clean payments.")
    private @Nullable Path customers;

    @Option(
            names = "--clean",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many clean payments to screen (default: ${DEFAULT-VALUE}).")
    private int clean;

    EvalPaymentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Watchlist watchlist = new Watchlists(console).open(lists);
        PaymentScreener screener = PaymentScreener.over(
                Screener.over(watchlist, policy.read(watchlist)), new Settings(LocalDate.now(), Duration.ofMinutes(1)));
        PaymentEvaluation evaluation = new PaymentEvaluation(screener);
        List<PaymentTrial> trials = new ArrayList<>();
        try (SharedProgress progress = new SharedProgress(console, "classes", DisguiseClass.values().length)) {
            trials.addAll(evaluation.names(disguises.of(watchlist), progress::step));
        }
        trials.addAll(evaluation.numbers(NUMBERS_PER_TYPE));
        CleanRun run = customers == null
                ? CleanRun.NONE
                : evaluation.clean(CleanPayments.of(customers, MOST_CUSTOMERS), clean, disguises.seed());
        PaymentReport report = new PaymentReport(trials, run, figures.errors());
        figures.print(
                console,
                out -> {
                    report.table(out);
                    out.println(new ListAge(LocalDate.now()).line(watchlist.info()));
                },
                report::json);
        return ExitCode.CLEAR;
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.source.ListSource;
import dev.cordon.lists.update.ListUpdate;
import dev.cordon.lists.update.UpdateReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Updates the lists again and again. */
@Command(
        name = "watch",
        description = {
            "Runs 'cordon lists update' on a schedule until it is stopped (Ctrl-C, SIGTERM). What fails is told and tried"
                    + " again the next time; the lists in force stay so.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cordon lists watch", "  cordon lists watch --every 30m ofac-sdn uk-sanctions"})
final class ListsWatchCommand implements Callable<Integer> {

    private static final long STOP_SECONDS = 10;
    private static final double SPREAD = 0.1;

    private final Console console;

    @Mixin
    private final UpdateOptions options = new UpdateOptions();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "How long to wait between two updates, such as 30m, 6h or 1d (default: ${DEFAULT-VALUE}).",
            defaultValue = "1h",
            converter = Every.class)
    private Duration every = Duration.ofHours(1);

    ListsWatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path home = new Watchlists(console).home();
        List<ListSource> sources = options.sources(home);
        ListUpdate update = new ListUpdate(
                new Archive(home), options.settings(console), Clock.systemUTC(), options.patience(), console::note);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stop = stopper(Thread.currentThread(), stopped);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                once(update, sources);
                pause();
            }
        } finally {
            stopped.countDown();
        }
        return ExitCode.CLEAR;
    }

    /** Lets the update in progress put away what it holds before the process ends. */
    private static Thread stopper(Thread worker, CountDownLatch stopped) {
        return new Thread(() -> {
            worker.interrupt();
            try {
                stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void once(ListUpdate update, List<ListSource> sources) {
        console.note(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " update");
        try {
            UpdateReport report = update.fromSources(sources, Set.of());
            new UpdateTable(console).print(report);
            if (!report.isComplete()) {
                console.warn("the update is not complete; the next one is due in about " + words(every));
            }
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            new Failures(console).report(e, false);
        }
    }

    /** A little earlier or later each time, so that many watchers do not ask at once. */
    private void pause() {
        double factor = 1 + SPREAD * (2 * RandomGenerator.getDefault().nextDouble() - 1);
        try {
            Thread.sleep((long) (every.toMillis() * factor));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String words(Duration time) {
        return time.toString().substring(2).toLowerCase(java.util.Locale.ROOT);
    }

    /** Reads {@code 30m}, {@code 6h}, {@code 1d}, {@code 90s}. */
    static final class Every implements picocli.CommandLine.ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            if (!text.matches("[1-9]\\d{0,5}[smhd]")) {
                throw new TypeConversionException("'" + text + "' is no time; write 30m, 6h or 1d");
            }
            long count = Long.parseLong(text.substring(0, text.length() - 1));
            return switch (text.charAt(text.length() - 1)) {
                case 's' -> Duration.ofSeconds(count);
                case 'm' -> Duration.ofMinutes(count);
                case 'h' -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
        }
    }
}

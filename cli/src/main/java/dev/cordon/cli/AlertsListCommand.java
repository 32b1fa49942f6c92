package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertFilter;
import dev.cordon.store.alert.AlertStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists alerts, the most urgent first. */
@Command(
        name = "list",
        description = {"Lists the alerts that want a decision, the most urgent first.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  cordon alerts list", "  cordon alerts list --customer C-1 --all"})
final class AlertsListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(names = "--all", description = "Those that are decided, too.")
    private boolean all;

    @Option(names = "--customer", paramLabel = "REFERENCE", description = "Only those of this customer.")
    private @Nullable String customer;

    @Option(names = "--assignee", paramLabel = "USER", description = "Only those that this user works on.")
    private @Nullable String assignee;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most to list (default: ${DEFAULT-VALUE}).",
            defaultValue = "50")
    private int limit;

    AlertsListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = store.openExisting(console)) {
            Set<AlertStatus> statuses = all ? Set.of() : AlertStatus.UNDECIDED;
            List<Alert> alerts =
                    open.alerts().list(new AlertFilter(statuses, assignee, customer, null, null, 0, limit));
            Instant now = Instant.now();
            for (Alert alert : alerts) {
                print(alert, now);
            }
            counts(open.alerts().counts());
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private void print(Alert alert, Instant now) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s  %-8s  %-14s  %-12s  %.4f  %s = %s%s%n",
                        alert.id(),
                        alert.priority().label(),
                        alert.state().status().label(),
                        alert.undecided() ? left(alert.left(now)) : "decided",
                        alert.score(),
                        customer(alert),
                        alert.listedName() + " (" + alert.subject() + ")",
                        alert.occurrences() > 1 ? ", hit " + alert.occurrences() + " times" : "");
    }

    private static String customer(Alert alert) {
        return alert.customer() == null ? alert.label() : alert.label() + " (" + alert.customer() + ")";
    }

    private static String left(Duration left) {
        String time = left.abs().toHours() >= 48
                ? left.abs().toDays() + " d"
                : left.abs().toHours() + " h " + left.abs().toMinutesPart() + " min";
        return left.isNegative() ? time + " late" : time;
    }

    private void counts(Map<AlertStatus, Long> counts) {
        console.note(counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", ")));
    }
}

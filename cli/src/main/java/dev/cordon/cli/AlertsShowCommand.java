package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertEvent;
import dev.cordon.store.alert.Attachment;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one alert with its history. */
@Command(
        name = "show",
        description = {"Shows an alert: both sides, where it stands, all that happened, what is attached.", ""})
final class AlertsShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of an alert.")
    private String id = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    AlertsShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = store.openExisting(console)) {
            Alert alert = AlertOfId.find(open, id);
            line("alert", alert.id() + ", version " + alert.version());
            line("customer", alert.customer() == null ? alert.label() : alert.label() + " (" + alert.customer() + ")");
            line(
                    "listed",
                    alert.listedName() + " (" + alert.subject() + "), entries "
                            + String.join(", ", alert.sides().listed().keySet()));
            line(
                    "stands",
                    alert.state().status().label() + ", priority "
                            + alert.priority().label() + String.format(Locale.ROOT, ", score %.4f", alert.score()));
            line("due", alert.dueAt().truncatedTo(ChronoUnit.SECONDS).toString());
            line("hit", alert.occurrences() + " times, last by screening " + alert.lastScreening());
            if (alert.cause() != null) {
                line("because", alert.cause() + "; before: " + alert.previous());
            }
            open.alerts().history(alert.id()).forEach(this::print);
            open.attachments().of(alert.id()).forEach(this::print);
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private void line(String what, String words) {
        console.out().printf("%-9s %s%n", what, words);
    }

    private void print(AlertEvent event) {
        String said = (event.reason() == null ? "" : "  " + event.reason())
                + (event.comment() == null ? "" : ": " + event.comment().replaceAll("\\s+", " "));
        console.out()
                .println("  " + event.at().truncatedTo(ChronoUnit.SECONDS) + "  " + event.kind() + " by " + event.by()
                        + said);
    }

    private void print(Attachment attachment) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "  attached: %s, %,d bytes, sha256 %s%n",
                        attachment.name(),
                        attachment.size(),
                        attachment.sha256());
    }
}

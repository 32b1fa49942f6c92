package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.access.Role;
import dev.cordon.store.retention.Retention;
import dev.cordon.store.retention.RetentionRules;
import java.time.Period;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Removes what has been kept long enough. */
@Command(
        name = "prune",
        description = {
            "Removes screenings, decided alerts, ended exceptions and details of the audit that have been kept long enough."
                    + " The chain itself stays, and says first up to when things may be gone. For administrators.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  CORDON_KEY=… cordon audit prune", "  CORDON_KEY=… cordon audit prune --years 12"})
final class AuditPruneCommand implements Callable<Integer> {

    private static final int OFAC_YEARS = 10;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "How long things are kept (default: ${DEFAULT-VALUE}, as 31 CFR 501.601 asks).",
            defaultValue = "10")
    private int years;

    @Mixin
    private final StoreOption store = new StoreOption();

    AuditPruneCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (years < 1) {
            throw new ParameterException(spec.commandLine(), "--years must be at least 1, not " + years);
        }
        RetentionRules usual = RetentionRules.ofac();
        RetentionRules rules = new RetentionRules(Period.ofYears(years), usual.keys(), usual.messages());
        try (Store open = store.openExisting(console)) {
            String actor = StoreOption.actor(console, open, Role.ADMIN);
            if (years < OFAC_YEARS) {
                console.warn("US persons must keep records for ten years (31 CFR 501.601)");
            }
            Retention.Removed removed = open.retention().apply(actor, rules);
            console.out()
                    .printf(
                            Locale.ROOT,
                            "removed from before %s: %,d screenings, %,d alerts, %,d exceptions, %,d details of the audit%n",
                            removed.before(),
                            removed.screenings(),
                            removed.alerts(),
                            removed.exceptions(),
                            removed.details());
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }
}

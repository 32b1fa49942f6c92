package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Owner;
import dev.cordon.store.access.Role;
import dev.cordon.store.alert.AlertAction;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The {@code cordon} command. */
public final class Main {

    private static final int HELP_WIDTH = 80;

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int code = run(console, arguments);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @return its {@link ExitCode}
     */
    public static int run(Console console, String... arguments) {
        try {
            int code = commandLine(console).execute(arguments);
            return console.out().checkError() ? new Failures(console).report(unwritten(), false) : code;
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Failures(console).report(e, false);
        }
    }

    /** An answer that did not arrive must not end like one that did. */
    private static CommandFailure unwritten() {
        return new CommandFailure("standard output could not be written to its end (disk full, or a pipe that closed);"
                + " the answer is not complete, run the command again");
    }

    /** The command with all its subcommands. */
    static CommandLine commandLine(Console console) {
        CommandLine lists = new CommandLine(new ListsCommand())
                .addSubcommand(new ListsUpdateCommand(console))
                .addSubcommand(new ListsWatchCommand(console))
                .addSubcommand(new ListsBuildCommand(console))
                .addSubcommand(new ListsStatusCommand(console))
                .addSubcommand(new ListsCoverageCommand(console))
                .addSubcommand(new ListsDiffCommand(console))
                .addSubcommand(new ListsHistoryCommand(console))
                .addSubcommand(new ListsSourcesCommand(console));
        CommandLine eval = new CommandLine(new EvalCommand())
                .addSubcommand(new EvalDisguiseCommand(console))
                .addSubcommand(new EvalDocumentsCommand(console))
                .addSubcommand(new EvalNamesCommand(console))
                .addSubcommand(new EvalPairsCommand(console))
                .addSubcommand(new EvalPaymentsCommand(console))
                .addSubcommand(new EvalRecordsCommand(console))
                .addSubcommand(new EvalReportCommand(console))
                .addSubcommand(new EvalResolveCommand(console))
                .addSubcommand(new EvalRetrievalCommand(console))
                .addSubcommand(new EvalScreeningCommand(console))
                .addSubcommand(new EvalSelfCommand(console));
        CommandLine drafts = new CommandLine(new DraftsCommand())
                .addSubcommand(new DraftsListCommand(console))
                .addSubcommand(new DraftsDecideCommand.Approve(console))
                .addSubcommand(new DraftsDecideCommand.Reject(console));
        CommandLine audit = new CommandLine(new AuditCommand())
                .addSubcommand(new AuditVerifyCommand(console))
                .addSubcommand(new AuditCheckpointCommand(console))
                .addSubcommand(new AuditExportCommand(console))
                .addSubcommand(new AuditPruneCommand(console));
        CommandLine users = new CommandLine(new UsersCommand())
                .addSubcommand(new UsersAddCommand(console))
                .addSubcommand(new UsersListCommand(console));
        CommandLine payment =
                new CommandLine(new PaymentCommand(console)).addSubcommand(new PaymentBridgeCommand(console));
        CommandLine cordon = new CommandLine(new CordonCommand())
                .addSubcommand(new ScreenCommand(console))
                .addSubcommand(new RescreenCommand(console))
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(drafts)
                .addSubcommand(payment)
                .addSubcommand(new OwnershipCommand(console))
                .addSubcommand(new WhoCommand(console))
                .addSubcommand(new ExposureCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(lists)
                .addSubcommand(new PolicyCommand(console))
                .addSubcommand(alerts(console))
                .addSubcommand(audit)
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(users)
                .addSubcommand(eval)
                .addSubcommand(new BenchCommand(console))
                .addSubcommand(new WarmUpCommand(console));
        return configure(cordon, console);
    }

    private static CommandLine alerts(Console console) {
        return new CommandLine(new AlertsCommand())
                .addSubcommand(new AlertsListCommand(console))
                .addSubcommand(new AlertsShowCommand(console))
                .addSubcommand(new AlertsProposeCommand(console))
                .addSubcommand(
                        "approve", deciding(console, AlertAction.Approve::new, "Agrees with a proposal of another."))
                .addSubcommand("refuse", deciding(console, AlertAction.Refuse::new, "Refuses a proposal of another."))
                .addSubcommand("reopen", deciding(console, AlertAction.Reopen::new, "Takes a decision back."))
                .addSubcommand(
                        "withdraw", working(console, AlertAction.Withdraw::new, "Takes one's own proposal back."))
                .addSubcommand(
                        "escalate", working(console, AlertAction.Escalate::new, "Wants it looked at higher up."));
    }

    private static CommandLine working(
            Console console, BiFunction<String, String, AlertAction> action, String description) {
        return described(new AlertsActCommand(console, action, Role.ANALYST, Role.APPROVER), description);
    }

    private static CommandLine deciding(
            Console console, BiFunction<String, String, AlertAction> action, String description) {
        return described(new AlertsActCommand(console, action, Role.APPROVER), description);
    }

    private static CommandLine described(AlertsActCommand command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().description(description, "");
        return line;
    }

    private static CommandLine configure(CommandLine cordon, Console console) {
        addCommonOptions(cordon);
        new CommandSummaries().addTo(cordon);
        Failures failures = new Failures(console);
        cordon.registerConverter(PartyKind.class, text -> reading(() -> PartyKind.ofLabel(text)));
        cordon.registerConverter(PartialDate.class, text -> reading(() -> PartialDate.parse(text)));
        cordon.registerConverter(LocalDate.class, Main::day);
        cordon.registerConverter(Identifier.class, text -> reading(() -> identifier(text)));
        cordon.registerConverter(Role.class, text -> reading(() -> Role.ofLabel(text)));
        cordon.registerConverter(Owner.class, text -> reading(() -> Owner.parse(text)));
        cordon.registerConverter(Double.class, text -> number(text, Double::valueOf));
        cordon.registerConverter(double.class, text -> number(text, Double::valueOf));
        cordon.registerConverter(Integer.class, text -> number(text, Integer::valueOf));
        cordon.registerConverter(int.class, text -> number(text, Integer::valueOf));
        cordon.registerConverter(
                Gender.class,
                text -> Gender.ofLabel(text)
                        .orElseThrow(() ->
                                new TypeConversionException("unknown gender '" + text + "'; use female or male")));
        cordon.setCaseInsensitiveEnumValuesAllowed(true);
        cordon.setOut(console.out());
        cordon.setErr(console.err());
        cordon.setColorScheme(
                CommandLine.Help.defaultColorScheme(console.style().enabled() ? Ansi.ON : Ansi.OFF));
        cordon.setUsageHelpWidth(HELP_WIDTH);
        cordon.setUsageHelpAutoWidth(false);
        cordon.setExecutionExceptionHandler(failures);
        cordon.setParameterExceptionHandler(failures);
        return cordon;
    }

    private static void addCommonOptions(CommandLine command) {
        command.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .versionProvider(new EngineVersion())
                .addOption(OptionSpec.builder(Failures.VERBOSE)
                        .description("Show where in the program an error arose.")
                        .build());
        command.getSubcommands().values().forEach(Main::addCommonOptions);
    }

    private static <T> T reading(Supplier<T> parser) {
        try {
            return parser.get();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("not a day: '" + text + "'; write 2024-03-25");
        }
    }

    private static <T> T number(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no number that fits here");
        }
    }

    /** {@code TYPE:VALUE}, or a bare value of any type. */
    private static Identifier identifier(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return Identifier.of(IdentifierType.OTHER, text);
        }
        String label = text.substring(0, colon).strip().toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return Identifier.of(
                    IdentifierType.valueOf(label), text.substring(colon + 1).strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown type of identifier in '" + text
                    + "'; use passport, national_id, tax_id, registration_number, imo, lei, bic, iban, wallet_address and so"
                    + " on, or the bare value");
        }
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import java.util.Locale;
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
            console.out().flush();
            return code;
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Failures(console).report(e, false);
        }
    }

    /** The command with all its subcommands. */
    static CommandLine commandLine(Console console) {
        CommandLine lists = new CommandLine(new ListsCommand())
                .addSubcommand(new ListsBuildCommand(console))
                .addSubcommand(new ListsStatusCommand(console));
        CommandLine eval = new CommandLine(new EvalCommand())
                .addSubcommand(new EvalNamesCommand(console))
                .addSubcommand(new EvalPairsCommand(console))
                .addSubcommand(new EvalRecordsCommand(console))
                .addSubcommand(new EvalScreeningCommand(console))
                .addSubcommand(new EvalSelfCommand(console));
        CommandLine cordon = new CommandLine(new CordonCommand())
                .addSubcommand(new ScreenCommand(console))
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(lists)
                .addSubcommand(eval)
                .addSubcommand(new WarmUpCommand(console));
        return configure(cordon, console);
    }

    private static CommandLine configure(CommandLine cordon, Console console) {
        addCommonOptions(cordon);
        Failures failures = new Failures(console);
        cordon.registerConverter(PartyKind.class, text -> reading(() -> PartyKind.ofLabel(text)));
        cordon.registerConverter(PartialDate.class, text -> reading(() -> PartialDate.parse(text)));
        cordon.registerConverter(Identifier.class, text -> reading(() -> identifier(text)));
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

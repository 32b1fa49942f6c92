package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.payment.PaymentDesk;
import dev.cordon.cli.payment.PaymentFolder;
import dev.cordon.cli.payment.PaymentTable;
import dev.cordon.core.index.ListAge;
import dev.cordon.payments.field.FieldPolicyFile;
import dev.cordon.payments.report.DecisionJson;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Verdict;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens payment messages: pass or hold. */
@Command(
        name = "payment",
        description = {
            "Screens payment messages (ISO 20022, SWIFT MT, Fedwire, NACHA) and says of each whether it passes or is held,"
                    + " why, and what the law asks.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon payment pacs008.xml mt103.fin",
            "  cordon payment --format json batch.xml > decisions.jsonl",
            "  cordon payment --show-fields pacs008.xml",
            "  cordon payment --print-policy > ours.fields",
            "  cordon payment --policy-file ours.fields --decisions seen.jsonl outbox",
            "  cordon payment --watch-folder inbox",
            "",
            "A folder stands for all files in it. What cannot be read, or is not finished in",
            "time, is held. Exit code: 0 all pass; 1 some are held because something was hit;",
            "3 some are held because they were not understood.",
        })
final class PaymentCommand implements Callable<Integer> {

    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 500;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files of messages, folders of them; - reads standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final PaymentOptions screening = new PaymentOptions();

    @Option(
            names = "--print-policy",
            description = "Print Cordon's own field policy, to be copied and changed, and end.")
    private boolean printPolicy;

    @Option(
            names = "--show-fields",
            description = "Show each element with its class before the decision; with the table only.")
    private boolean showFields;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "Remember decided messages in this file: the same message is decided once, and one that comes"
                    + " again with fields stripped or altered is held.")
    private @Nullable Path memory;

    @Option(
            names = "--watch-folder",
            paramLabel = "DIR",
            description =
                    "Decide on each file that is put into this folder and move it to DIR/passed or DIR/held, until"
                            + " stopped.")
    private @Nullable Path watched;

    @Option(names = "--once", description = "With --watch-folder: decide on what lies there now, and end.")
    private boolean once;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (one object a line) (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private TableOrJson format = TableOrJson.TABLE;

    private boolean held;
    private boolean faulty;

    PaymentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (printPolicy) {
            console.out().print(FieldPolicyFile.shippedText());
            return ExitCode.CLEAR;
        }
        if (files.isEmpty() == (watched == null)) {
            throw new ParameterException(spec.commandLine(), "say what to screen: FILE…, or --watch-folder DIR");
        }
        PaymentScreener screener = screening.screener(console);
        try (PaymentDesk desk = new PaymentDesk(screener, memory != null || watched != null, memory)) {
            if (watched == null) {
                screenFiles(desk);
            } else {
                watch(desk, watched);
            }
        }
        if (format == TableOrJson.TABLE) {
            console.out()
                    .println(console.style()
                            .faint(new ListAge(LocalDate.now())
                                    .line(screener.screener().watchlist().info())));
        }
        return faulty ? ExitCode.FAILED : held ? ExitCode.HIT : ExitCode.CLEAR;
    }

    private void screenFiles(PaymentDesk desk) throws IOException {
        for (String name : files) {
            Path path = Path.of(name);
            if (name.equals("-")) {
                screen(desk, "standard input", System.in);
            } else if (Files.isDirectory(path)) {
                for (Path file : filesIn(path)) {
                    screen(desk, file);
                }
            } else {
                screen(desk, path);
            }
        }
    }

    /** Of an empty folder nothing could be said but that all is clear. */
    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found = inside.filter(Files::isRegularFile).sorted().toList();
            if (found.isEmpty()) {
                throw new FileSystemException(folder.toString(), null, "holds no file, so nothing was screened");
            }
            return found;
        }
    }

    private void screen(PaymentDesk desk, Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "is no file; nothing was said of it");
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            screen(desk, file.toString(), content);
        }
    }

    private void screen(PaymentDesk desk, String source, InputStream content) throws IOException {
        PaymentTable table = new PaymentTable(console.out(), console.style());
        if (format == TableOrJson.TABLE && showFields) {
            desk.decide(content, decision -> tell(source, decision), table::field);
        } else {
            desk.decide(content, decision -> tell(source, decision), null);
        }
    }

    private void tell(String source, PaymentDecision decision) {
        held |= decision.verdict() == Verdict.HOLD;
        faulty |= PaymentDesk.isByFault(decision);
        switch (format) {
            case TABLE -> new PaymentTable(console.out(), console.style()).print(source, decision);
            case JSON -> console.out().println(new DecisionJson().write(source, decision));
        }
        console.out().flush();
    }

    private void watch(PaymentDesk desk, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is no folder");
        }
        PaymentFolder inbox = new PaymentFolder(folder, desk, once ? Duration.ZERO : SETTLED);
        boolean going = true;
        while (going && !Thread.currentThread().isInterrupted()) {
            inbox.run((name, decisions) -> decisions.forEach(decision -> tell(name, decision)));
            going = !once && pause();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.audit.AuditFinding;
import dev.cordon.store.audit.AuditVerdict;
import dev.cordon.store.chain.Checkpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that nothing in the store was touched. */
@Command(
        name = "verify",
        description = {
            "Checks every record of the audit against the one before, every signature, and everything stored against what"
                    + " the audit says of it. Finds what was changed, removed, added, reordered or cut off.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon audit verify",
            "  cordon audit verify --checkpoints kept-elsewhere.txt",
            "",
            "Checkpoints that were kept elsewhere prove that nothing before them was replaced,",
            "even by somebody who can write to the database and to Cordon's folder.",
            "Exit code: 0 it holds; 1 something was touched; 3 it could not be checked."
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--checkpoints",
            paramLabel = "FILE",
            description = "Checkpoints that were kept elsewhere, one a line, as 'cordon audit checkpoint' prints them.")
    private @Nullable Path checkpoints;

    @Option(
            names = "--trust",
            paramLabel = "KEY",
            description = "Public half of another key that signs checkpoints, in base64, as of another instance.")
    private List<String> trusted = new ArrayList<>();

    AuditVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Checkpoint> kept = readCheckpoints();
        try (Store open = store.openExisting(console)) {
            List<String> keys = new ArrayList<>(trusted);
            keys.add(open.auditKey());
            return tell(open.audit().verify(kept, keys), kept.size());
        }
    }

    private List<Checkpoint> readCheckpoints() throws IOException {
        Path file = checkpoints;
        if (file == null) {
            return List.of();
        }
        List<Checkpoint> kept = new ArrayList<>();
        int line = 0;
        for (String text : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            line++;
            try {
                kept.add(Checkpoint.parse(text));
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(file + ":" + line + ": " + e.getMessage());
            }
        }
        return kept;
    }

    private int tell(AuditVerdict verdict, int kept) {
        for (AuditFinding finding : verdict.findings()) {
            String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            console.out().println(console.style().alarm(kind) + "  " + finding.where() + ": " + finding.words());
        }
        if (verdict.found() > verdict.findings().size()) {
            console.out()
                    .printf(
                            "… and %,d more%n",
                            verdict.found() - verdict.findings().size());
        }
        console.out()
                .printf(
                        Locale.ROOT,
                        "%,d records, %,d stored things compared, %,d checkpoints good (%d of them kept elsewhere given),"
                                + " signed up to record %,d%n",
                        verdict.records(),
                        verdict.subjects(),
                        verdict.checkpoints(),
                        kept,
                        verdict.signedUpTo());
        console.out().println("last hash " + verdict.head());
        console.out().println(verdict.holds() ? "the audit holds" : "the audit does NOT hold");
        console.out().flush();
        return verdict.holds() ? ExitCode.CLEAR : ExitCode.HIT;
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.store.Store;
import dev.cordon.store.chain.AuditRecord;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.Timestamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the audit as JSON Lines. */
@Command(
        name = "export",
        description = {
            "Writes the records of the audit as JSON Lines, the earliest first, with their hashes, so that others can check"
                    + " the chain without Cordon.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  cordon audit export -o audit.jsonl", "  cordon audit export --from 12000"})
final class AuditExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--from",
            paramLabel = "RECORD",
            description = "The first record to write (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private int from;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where it goes, whole or not at all; else to standard output.")
    private @Nullable Path file;

    AuditExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Store open = store.openExisting(console)) {
            new Answer(console, file)
                    .write((out, style) -> open.audit().forEach(from, each -> out.println(json(each))));
        }
        return ExitCode.CLEAR;
    }

    private static String json(AuditRecord each) {
        return new JsonDetail()
                .put("sequence", each.sequence())
                .put("at", Timestamp.text(each.at()))
                .put("actor", each.actor())
                .put("kind", each.kind())
                .put("subjectType", each.subjectType())
                .put("subjectId", each.subjectId())
                .put("detail", each.detail())
                .put("detailHash", each.detailHash())
                .put("stateHash", each.stateHash())
                .put("hash", each.hash())
                .text();
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.Style;
import dev.cordon.documents.draft.DraftDesignation;
import dev.cordon.documents.draft.DraftJson;
import dev.cordon.documents.draft.DraftStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows drafts. */
@Command(
        name = "list",
        description = {"Shows the draft designations of a file.", ""})
final class DraftsListCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file of drafts.")
    private Path file = Path.of("drafts.jsonl");

    @Option(names = "--status", paramLabel = "STATUS", description = "Only those proposed, approved or rejected.")
    private @Nullable DraftStatus status;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private TableOrJson format = TableOrJson.TABLE;

    DraftsListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<DraftDesignation> drafts = DraftFile.existing(file).drafts().stream()
                .filter(draft -> status == null || draft.status() == status)
                .toList();
        for (DraftDesignation draft : drafts) {
            switch (format) {
                case TABLE -> print(draft);
                case JSON -> console.out().println(DraftJson.line(draft));
            }
        }
        if (drafts.isEmpty()) {
            console.note(
                    status == null ? file + " holds no drafts" : file + " holds no drafts that are " + status.label());
        }
        console.out().flush();
        return ExitCode.CLEAR;
    }

    private void print(DraftDesignation draft) {
        Style style = console.style();
        String state = switch (draft.status()) {
            case PROPOSED -> style.warning("PROPOSED");
            case APPROVED -> style.alarm("APPROVED");
            case REJECTED -> style.faint("REJECTED");
        };
        console.out()
                .println(state + "  " + draft.id() + "  " + style.strong(printable(draft.name())) + "  "
                        + draft.kind().label());
        console.out()
                .println("     "
                        + printable(draft.authority() + " " + draft.programme()).strip() + ": "
                        + String.join(", ", draft.measures())
                        + (draft.announced().isEmpty() ? "" : ", announced " + draft.announced()));
        draft.names().stream().skip(1).forEach(name -> console.out().println("     also " + printable(name)));
        draft.identifiers().forEach(identifier -> console.out().println("     " + printable(identifier)));
        draft.sentences().forEach(sentence -> console.out().println("     " + style.faint(printable(sentence))));
        console.out().println("     " + style.faint("source " + printable(draft.source())));
        if (!draft.decidedBy().isEmpty()) {
            console.out()
                    .println("     " + draft.status().label() + " by " + printable(draft.decidedBy()) + " on "
                            + draft.decidedOn() + (draft.note().isEmpty() ? "" : ": " + printable(draft.note())));
        }
        console.out().println();
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}]", " ");
    }
}

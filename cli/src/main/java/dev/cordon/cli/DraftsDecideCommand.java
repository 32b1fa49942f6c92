package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.documents.draft.DraftDesignation;
import dev.cordon.documents.draft.DraftStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person's decision on drafts. */
abstract sealed class DraftsDecideCommand implements Callable<Integer>
        permits DraftsDecideCommand.Approve, DraftsDecideCommand.Reject {

    private final Console console;
    private final DraftStatus status;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of drafts, as 'cordon drafts list' shows them.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "The file of drafts (default: ${DEFAULT-VALUE}).",
            defaultValue = "drafts.jsonl")
    private Path file = Path.of("drafts.jsonl");

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: $USER).")
    private String by = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, for whoever reads it later.")
    private String note = "";

    private DraftsDecideCommand(Console console, DraftStatus status) {
        this.console = console;
        this.status = status;
    }

    @Override
    public Integer call() throws IOException {
        DraftFile drafts = DraftFile.existing(file);
        String who = by.isBlank() ? console.variable("USER").orElse("") : by;
        if (who.isBlank()) {
            throw new CommandFailure("say who decides: --by NAME");
        }
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        for (String id : ids) {
            DraftDesignation draft = drafts.draft(id)
                    .orElseThrow(() -> new CommandFailure(
                            "there is no draft '" + id + "' in " + file + "; see: cordon drafts list " + file));
            drafts = drafts.replacing(draft.decided(status, who, now, note));
        }
        drafts.save();
        console.note(ids.size() + (ids.size() == 1 ? " draft " : " drafts ") + status.label() + " by " + who);
        return ExitCode.CLEAR;
    }

    /** Lets drafts screen. */
    @Command(
            name = "approve",
            description = {"Approves drafts: from now on, cordon screen --drafts FILE finds them.", ""})
    static final class Approve extends DraftsDecideCommand {

        Approve(Console console) {
            super(console, DraftStatus.APPROVED);
        }
    }

    /** Sets drafts aside. */
    @Command(
            name = "reject",
            description = {"Rejects drafts: they stay in the file and are not screened.", ""})
    static final class Reject extends DraftsDecideCommand {

        Reject(Console console) {
            super(console, DraftStatus.REJECTED);
        }
    }
}

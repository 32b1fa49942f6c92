package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.draft.DraftDesignation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which draft designations are screened beside the lists. */
final class DraftsOption {

    @Option(
            names = "--drafts",
            paramLabel = "FILE",
            description =
                    "Also screen the approved drafts of 'cordon read --draft FILE', as a list of their own, until the"
                            + " official list has the entry.")
    private @Nullable Path file;

    DraftsOption() {}

    /** The screener with the approved drafts beside it, those left out that a list has taken over; that is told. */
    Screener beside(Console console, Screener screener) throws IOException {
        Path drafts = file;
        if (drafts == null) {
            return screener;
        }
        DraftFile read = DraftFile.existing(drafts);
        DraftList list = DraftList.of(read.approved(), screener);
        for (DraftDesignation draft : list.superseded()) {
            console.note("superseded: draft " + draft.id() + ", " + draft.name() + ", is on the list of "
                    + draft.authority() + " now");
        }
        long open = read.drafts().stream()
                .filter(draft -> draft.status() == dev.cordon.documents.draft.DraftStatus.PROPOSED)
                .count();
        if (open > 0) {
            console.warn(open + (open == 1 ? " draft waits" : " drafts wait") + " for approval and "
                    + (open == 1 ? "is" : "are") + " not screened; see: cordon drafts list " + drafts);
        }
        List<DraftDesignation> active = list.active();
        return active.isEmpty() ? screener : screener.beside(list.watchlist(drafts));
    }
}

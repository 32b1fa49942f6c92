package dev.cordon.cli.report;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.SubjectEntries;
import java.util.List;

/** Writes answers in one format. Used by one thread. */
public interface ScreeningPrinter {

    /**
     * Writes an answer.
     *
     * @param subjects the subjects of its hits with all their entries; empty if the watchlist does not tell subjects
     */
    void print(Screening screening, List<SubjectEntries> subjects);

    /** Called once, after the last screening. */
    void finish(WatchlistInfo watchlist);
}

package dev.cordon.cli.report;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.screen.Screening;

/** Writes answers in one format. Used by one thread. */
public interface ScreeningPrinter {

    void print(Screening screening);

    /** Called once, after the last screening. */
    void finish(WatchlistInfo watchlist);
}

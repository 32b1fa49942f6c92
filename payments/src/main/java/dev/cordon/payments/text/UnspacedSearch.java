package dev.cordon.payments.text;

import dev.cordon.core.index.NameLookup;
import dev.cordon.core.index.Watchlist;

/** Finds whole listed names in runs of Chinese, Japanese and Korean, which have no spaces. */
final class UnspacedSearch {

    private static final int LONGEST_NAME = 30;

    private final NameLookup lookup;

    UnspacedSearch(Watchlist watchlist) {
        this.lookup = new NameLookup(watchlist);
    }

    /** Takes what was found. */
    @FunctionalInterface
    interface Sink {
        void found(int entry, String words);
    }

    void search(String run, Sink sink) {
        for (int from = 0; from < run.length(); from++) {
            for (int length = Math.min(LONGEST_NAME, run.length() - from); length > 1; length--) {
                String words = run.substring(from, from + length);
                lookup.namesMarkedBy(words, (entry, ordinal) -> sink.found(entry, words));
            }
        }
    }
}

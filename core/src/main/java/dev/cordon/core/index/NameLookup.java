package dev.cordon.core.index;

import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import java.nio.IntBuffer;

/**
 * Which listed names hold a word exactly: the way from a running text to the names that may stand in it.
 *
 * <p>Reads the watchlist's own index, so that making one costs nothing. Holds scratch space: one instance serves one
 * thread.
 */
public final class NameLookup {

    private final Watchlist watchlist;
    private final NameShape shape = new NameShape();
    private final IntList numbers = new IntList();

    public NameLookup(Watchlist watchlist) {
        this.watchlist = watchlist;
    }

    /** Takes a name that was found. */
    @FunctionalInterface
    public interface Sink {
        /**
         * @param entry   number of the entry in the watchlist
         * @param ordinal of the name in the entry's party
         */
        void name(int entry, int ordinal);
    }

    /** How many readings of listed names hold the word, those of several entries counted for each, alone or written together with its neighbours; 0 if none. */
    public int namesWith(String word) {
        find(word);
        int names = 0;
        for (int i = 0; i < numbers.size(); i++) {
            names += bearers(numbers.get(i));
        }
        return names;
    }

    private int bearers(int number) {
        int bearers = 0;
        int end = watchlist.postingOffsets().get(number + 1);
        for (int at = watchlist.postingOffsets().get(number); at < end; at++) {
            int row = watchlist.postings().get(at);
            bearers +=
                    watchlist.names().firstBearer(row + 1) - watchlist.names().firstBearer(row);
        }
        return bearers;
    }

    /**
     * Hands over the names that the word marks: those in which at most one other word is rarer on this watchlist. Whoever
     * looks up each word of a text therefore meets each name of which the text holds one of the two rarest words.
     *
     * @param word lower-case ASCII, or native script
     * @param sink is handed the same name more than once if several of its readings are marked
     */
    public void namesMarkedBy(String word, Sink sink) {
        find(word);
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            IntBuffer postings = watchlist.postings();
            int end = watchlist.postingOffsets().get(number + 1);
            for (int at = watchlist.postingOffsets().get(number); at < end; at++) {
                int row = postings.get(at);
                if (marks(number, row)) {
                    eachBearer(row, sink);
                }
            }
        }
    }

    private void eachBearer(int row, Sink sink) {
        NameRows rows = watchlist.names();
        for (int bearer = rows.firstBearer(row); bearer < rows.firstBearer(row + 1); bearer++) {
            sink.name(rows.entry(bearer), rows.ordinal(bearer));
        }
    }

    private void find(String word) {
        numbers.clear();
        watchlist.keys().each(SearchKeys.ofText(word), number -> {
            Token token = watchlist.words().word(number);
            if (token.text().equals(word)) {
                numbers.add(number);
            }
        });
    }

    private int postings(int number) {
        return watchlist.postingOffsets().get(number + 1)
                - watchlist.postingOffsets().get(number);
    }

    private boolean marks(int number, int row) {
        watchlist.names().fill(row, shape);
        int own = postings(number);
        int rarer = 0;
        for (int span = 0; span < shape.spans(); span++) {
            boolean single = shape.length(span) == 1;
            if (single && isCounted(shape.role(shape.start(span))) && postings(shape.word(span)) < own) {
                rarer++;
            }
        }
        return rarer <= 1;
    }

    private static boolean isCounted(TokenRole role) {
        return role.isContent() && role != TokenRole.INITIAL;
    }
}

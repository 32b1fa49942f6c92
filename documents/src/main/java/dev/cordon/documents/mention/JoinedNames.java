package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.documents.text.TextWord;
import dev.cordon.documents.text.Vocabulary;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What two words of a text mark if they are one word of a listed name: "Xiao ruizhi". Few pairs do, and the same pairs stand side
 * by side again and again, so that those last asked for that mark nothing are remembered, by the numbers of both words. Safe for
 * many threads.
 */
final class JoinedNames {

    private static final int PLACES = 1 << 19;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final int SHIFT = Long.SIZE - 19;

    private final ListedNames names;
    private final Vocabulary vocabulary;
    private final AtomicLongArray nothing = new AtomicLongArray(PLACES);

    /** @param vocabulary whose words have the numbers */
    JoinedNames(ListedNames names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** @param of to which both words belong */
    MarkedNames markedBy(TextWord first, TextWord second, Vocabulary of, NameLookup lookup) {
        boolean numbered = of == vocabulary && first.id() != 0 && second.id() != 0;
        long pair = (long) first.id() << Integer.SIZE | second.id();
        int place = (int) (pair * SPREAD >>> SHIFT);
        if (numbered && nothing.getOpaque(place) == pair) {
            return MarkedNames.NONE;
        }
        MarkedNames marked = names.markedBy(first.form().concat(second.form()), lookup);
        if (numbered && marked == MarkedNames.NONE) {
            nothing.setOpaque(place, pair);
        }
        return marked;
    }
}

package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.documents.text.TextWord;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What two words of a text mark if they are one word of a listed name: "Xiao ruizhi". Few pairs do, and the same pairs stand side
 * by side again and again, so that the last ones asked for are remembered. Safe for many threads.
 */
final class JoinedNames {

    private static final int PLACES = 1 << 18;

    private final ListedNames names;
    private final AtomicReferenceArray<@Nullable Pair> pairs = new AtomicReferenceArray<>(PLACES);

    private record Pair(TextWord first, TextWord second, MarkedNames marked) {}

    JoinedNames(ListedNames names) {
        this.names = names;
    }

    MarkedNames markedBy(TextWord first, TextWord second, NameLookup lookup) {
        int mixed = (first.formHash() * 31 + second.formHash()) * 0x9e3779b9;
        int place = (mixed ^ mixed >>> 16) & PLACES - 1;
        Pair known = pairs.get(place);
        if (known != null && known.first() == first && known.second() == second) {
            return known.marked();
        }
        MarkedNames marked = names.markedBy(first.form().concat(second.form()), lookup);
        pairs.set(place, new Pair(first, second, marked));
        return marked;
    }
}

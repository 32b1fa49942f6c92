package dev.cordon.documents.mention;

import dev.cordon.core.name.TokenRarity;
import dev.cordon.documents.mention.ListedName.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The listed names that a word marks. For each its most telling other word stands in one array, so that a text passes over those
 * of which it holds nothing else at the speed at which memory is read. Immutable.
 */
final class MarkedNames {

    static final MarkedNames NONE = new MarkedNames("", List.of());

    private final List<ListedName> names;
    /** For each name the number of ways to write that word, and those ways; no way at all if there is no other word. */
    private final int[] telling;

    MarkedNames(String marker, List<ListedName> names) {
        this.names = List.copyOf(names);
        int[] all = new int[names.size() * 4];
        int used = 0;
        for (ListedName name : names) {
            int[] ways = telling(name, marker);
            if (used + ways.length >= all.length) {
                all = Arrays.copyOf(all, all.length * 2 + ways.length);
            }
            all[used] = ways.length;
            System.arraycopy(ways, 0, all, used + 1, ways.length);
            used += 1 + ways.length;
        }
        this.telling = Arrays.copyOf(all, used);
    }

    private static int[] telling(ListedName name, String marker) {
        int best = -1;
        int rarest = -1;
        for (int i = 0; i < name.slots().size(); i++) {
            Slot slot = name.slots().get(i);
            boolean other = slot.required() && !isOf(slot.word(), marker);
            if (other && TokenRarity.of(slot.word()) > rarest) {
                rarest = TokenRarity.of(slot.word());
                best = i;
            }
        }
        return best < 0 ? new int[0] : SlotHashes.ways(name.slots(), best);
    }

    /** The marker may be two words of the name written together, or one of the two that are one word of it. */
    private static boolean isOf(String word, String marker) {
        return word.contains(marker) || marker.contains(word);
    }

    List<ListedName> all() {
        return names;
    }

    /** Those of which all words may stand in the text. */
    List<ListedName> standingIn(WordFilter text) {
        List<ListedName> standing = List.of();
        int at = 0;
        for (int i = 0; i < names.size(); i++) {
            int end = at + 1 + telling[at];
            boolean may = telling[at] == 0;
            for (int way = at + 1; way < end && !may; way++) {
                may = text.mayHold(telling[way]);
            }
            at = end;
            if (may && names.get(i).hashes().mayStandIn(text)) {
                standing = standing.isEmpty() ? new ArrayList<>() : standing;
                standing.add(names.get(i));
            }
        }
        return standing;
    }
}

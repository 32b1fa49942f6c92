package dev.cordon.documents.mention;

import dev.cordon.core.name.TokenRarity;
import dev.cordon.documents.mention.ListedName.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The listed names that a word marks. For each its most telling other word stands in one array, and the rest of its words in
 * another, so that a text passes over those of which it does not hold all words at the speed at which memory is read. Immutable.
 */
final class MarkedNames {

    static final MarkedNames NONE = new MarkedNames("", List.of());

    private final List<ListedName> names;
    /** For each name the number of ways to write that word, and those ways; no way at all if there is no other word. */
    private final int[] telling;
    /** For each name where its other words begin in {@link #rest}, and after the last name where they end. */
    private final int[] offsets;
    /** For each word the number of ways to write it, and those ways. */
    private final int[] rest;

    MarkedNames(String marker, List<ListedName> names) {
        this.names = List.copyOf(names);
        Ways tellingWays = new Ways(names.size() * 4);
        Ways otherWays = new Ways(names.size() * 8);
        this.offsets = new int[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            List<Slot> slots = names.get(i).slots();
            int best = telling(slots, marker);
            tellingWays.add(best < 0 ? new int[0] : SlotHashes.ways(slots, best));
            for (int slot = 0; slot < slots.size(); slot++) {
                if (slot != best && slots.get(slot).required()) {
                    otherWays.add(SlotHashes.ways(slots, slot));
                }
            }
            offsets[i + 1] = otherWays.used;
        }
        this.telling = tellingWays.all();
        this.rest = otherWays.all();
    }

    /** Numbers in a row, each group behind how many they are. */
    private static final class Ways {

        private int[] all;
        private int used;

        Ways(int guess) {
            all = new int[guess];
        }

        void add(int[] ways) {
            if (used + ways.length >= all.length) {
                all = Arrays.copyOf(all, all.length * 2 + ways.length + 1);
            }
            all[used] = ways.length;
            System.arraycopy(ways, 0, all, used + 1, ways.length);
            used += 1 + ways.length;
        }

        int[] all() {
            return Arrays.copyOf(all, used);
        }
    }

    /** The number of the rarest word besides the marker; -1 if there is none. */
    private static int telling(List<Slot> slots, String marker) {
        int best = -1;
        int rarest = -1;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            boolean other = slot.required() && !isOf(slot.word(), marker);
            if (other && TokenRarity.of(slot.word()) > rarest) {
                rarest = TokenRarity.of(slot.word());
                best = i;
            }
        }
        return best;
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
        for (int i = 0; i < offsets.length - 1; i++) {
            int ways = telling[at];
            boolean may = ways == 0 || text.mayHoldAny(telling, at + 1, ways);
            at += 1 + ways;
            if (may && restMayStandIn(text, offsets[i], offsets[i + 1])) {
                standing = standing.isEmpty() ? new ArrayList<>() : standing;
                standing.add(names.get(i));
            }
        }
        return standing;
    }

    private boolean restMayStandIn(WordFilter text, int from, int to) {
        int at = from;
        while (at < to) {
            if (!text.mayHoldAny(rest, at + 1, rest[at])) {
                return false;
            }
            at += 1 + rest[at];
        }
        return true;
    }
}

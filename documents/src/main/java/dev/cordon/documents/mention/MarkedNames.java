package dev.cordon.documents.mention;

import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.party.PartyKind;
import dev.cordon.documents.mention.ListedName.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The listed names that a word marks. Lists repeat each other's names, so that names of the same words are looked at as one. For
 * each the ways to write its most telling other word stand in one array, and those of its other words in another, so that a text
 * passes over names of which it does not hold all words at the speed at which memory is read. Immutable.
 */
final class MarkedNames {

    static final MarkedNames NONE = new MarkedNames("", List.of());

    private final List<ListedName> names;
    /** Names of the same words. */
    private final ListedName[][] alike;
    /**
     * For each telling word the number of ways to write it, those ways, and where its names end in {@link #alike}. The names without
     * such a word are those of a word that can be written in no way.
     */
    private final int[] telling;
    /** For each of {@link #alike} where its other words begin in {@link #rest}, and after the last where they end. */
    private final int[] offsets;
    /** For each word the number of ways to write it, and those ways. */
    private final int[] rest;

    MarkedNames(String marker, List<ListedName> names) {
        this.names = List.copyOf(names);
        Map<List<Integer>, List<ListedName[]>> byTelling = byTelling(marker, alike(this.names));
        this.alike =
                new ListedName[byTelling.values().stream().mapToInt(List::size).sum()][];
        this.offsets = new int[alike.length + 1];
        Ways tellingWays = new Ways(byTelling.size() * 5);
        Ways otherWays = new Ways(alike.length * 6);
        int at = 0;
        for (Map.Entry<List<Integer>, List<ListedName[]>> group : byTelling.entrySet()) {
            for (ListedName[] same : group.getValue()) {
                alike[at] = same;
                addRest(otherWays, same[0].slots(), marker);
                offsets[++at] = otherWays.used;
            }
            tellingWays.add(group.getKey().stream().mapToInt(Integer::intValue).toArray());
            tellingWays.add(at);
        }
        this.telling = tellingWays.all();
        this.rest = otherWays.all();
    }

    private record Words(PartyKind kind, List<Slot> slots) {}

    private static List<ListedName[]> alike(List<ListedName> names) {
        Map<Words, List<ListedName>> byWords = new LinkedHashMap<>();
        for (ListedName name : names) {
            byWords.computeIfAbsent(new Words(name.kind(), name.slots()), any -> new ArrayList<>())
                    .add(name);
        }
        return byWords.values().stream()
                .map(same -> same.toArray(new ListedName[0]))
                .toList();
    }

    private static Map<List<Integer>, List<ListedName[]>> byTelling(String marker, List<ListedName[]> alike) {
        Map<List<Integer>, List<ListedName[]>> byTelling = new LinkedHashMap<>();
        for (ListedName[] same : alike) {
            List<Slot> slots = same[0].slots();
            int best = telling(slots, marker);
            List<Integer> ways = best < 0
                    ? List.of()
                    : Arrays.stream(SlotHashes.ways(slots, best)).boxed().toList();
            byTelling.computeIfAbsent(ways, any -> new ArrayList<>()).add(same);
        }
        return byTelling;
    }

    private static void addRest(Ways ways, List<Slot> slots, String marker) {
        int best = telling(slots, marker);
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slot != best && slots.get(slot).required()) {
                ways.add(SlotHashes.ways(slots, slot));
            }
        }
    }

    /** Numbers in a row, each group behind how many they are. */
    private static final class Ways {

        private int[] all;
        private int used;

        Ways(int guess) {
            all = new int[guess];
        }

        void add(int[] ways) {
            add(ways.length);
            for (int way : ways) {
                add(WordFilter.spread(way));
            }
        }

        void add(int number) {
            if (used == all.length) {
                all = Arrays.copyOf(all, all.length * 2 + 1);
            }
            all[used++] = number;
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

    /** Those of which all words may stand in the text, names of the same words together. */
    List<ListedName[]> standingIn(WordFilter text) {
        List<ListedName[]> standing = List.of();
        int at = 0;
        int name = 0;
        while (at < telling.length) {
            int ways = telling[at];
            boolean may = ways == 0 || text.mayHoldAny(telling, at + 1, ways);
            at += 1 + ways;
            int end = telling[at++];
            for (; may && name < end; name++) {
                if (restMayStandIn(text, offsets[name], offsets[name + 1])) {
                    standing = standing.isEmpty() ? new ArrayList<>() : standing;
                    standing.add(alike[name]);
                }
            }
            name = end;
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

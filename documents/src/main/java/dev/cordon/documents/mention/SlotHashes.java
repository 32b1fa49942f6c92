package dev.cordon.documents.mention;

import dev.cordon.core.name.TokenRole;
import java.util.Arrays;
import java.util.List;

/** The hashes of the words that a name cannot do without: each alone, with the next one, and with the one before. */
final class SlotHashes {

    private final int[] hashes;

    private SlotHashes(int[] hashes) {
        this.hashes = hashes;
    }

    static SlotHashes of(List<ListedName.Slot> slots) {
        int[] hashes = new int[slots.size() * 3];
        int used = 0;
        for (int i = 0; i < slots.size(); i++) {
            if (isFixed(slots.get(i))) {
                String word = slots.get(i).word();
                hashes[used] = word.hashCode();
                hashes[used + 1] = i + 1 < slots.size()
                        ? WordFilter.joined(word.hashCode(), slots.get(i + 1).word())
                        : 0;
                hashes[used + 2] =
                        i > 0 ? WordFilter.joined(slots.get(i - 1).word().hashCode(), word) : 0;
                used += 3;
            }
        }
        return new SlotHashes(Arrays.copyOf(hashes, used));
    }

    /** General words have equals, numbers have spellings; all others stand as they are. */
    private static boolean isFixed(ListedName.Slot slot) {
        return slot.required() && slot.role() != TokenRole.GENERIC && slot.role() != TokenRole.NUMBER;
    }

    int size() {
        return hashes.length;
    }

    int at(int i) {
        return hashes[i];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotHashes same && Arrays.equals(hashes, same.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}

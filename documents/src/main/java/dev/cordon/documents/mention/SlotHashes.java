package dev.cordon.documents.mention;

import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.Words;
import dev.cordon.documents.mention.ListedName.Slot;
import java.util.Arrays;
import java.util.List;

/**
 * The hashes of the words that a name cannot do without. For each word its ways to be written: alone, as a plural, with the next
 * one, with the one before, as a numeral, by a word that stands for it.
 */
final class SlotHashes {

    private SlotHashes() {}

    /** The hashes of all ways to write a word of a name. */
    static int[] ways(List<Slot> slots, int i) {
        Slot slot = slots.get(i);
        int own = slot.word().hashCode();
        List<Equivalent> groups =
                slot.role() == TokenRole.GENERIC && i > 0 ? Words.equivalents(slot.word()) : List.of();
        int[] ways = new int[5 + groups.size()];
        int used = 0;
        ways[used++] = own;
        if (i == slots.size() - 1) {
            ways[used++] = own * 31 + 's';
        }
        if (i + 1 < slots.size()) {
            ways[used++] = WordFilter.joined(own, slots.get(i + 1).word());
        }
        if (i > 0) {
            ways[used++] = WordFilter.joined(slots.get(i - 1).word().hashCode(), slot.word());
        }
        if (slot.isNumber() && isShort(slot.word())) {
            ways[used++] = WordFilter.ofNumber(Integer.parseInt(slot.word()));
        }
        for (Equivalent group : groups) {
            ways[used++] = WordFilter.ofGroup(group.group().hashCode());
        }
        return Arrays.copyOf(ways, used);
    }

    private static boolean isShort(String digits) {
        return digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

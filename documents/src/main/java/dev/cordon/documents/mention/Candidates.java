package dev.cordon.documents.mention;

import dev.cordon.documents.mention.ListedName.Slot;
import java.util.List;

/**
 * Listed names all whose words may stand in a text, those of the same words together, with what tells at a glance that one does not begin at a word. Immutable.
 */
final class Candidates {

    static final Candidates NONE = new Candidates(List.of());

    private static final int MOST_SKIPPED = NameScan.MOST_SKIPPED;

    private final ListedName[][] names;
    /** The first two letters of each name; 0 if it may begin with any word. */
    private final int[] heads;
    /** How many words before the marking one each name may begin. */
    private final int[] reach;

    private Candidates(List<ListedName[]> names) {
        this.names = names.toArray(new ListedName[0][]);
        this.heads = new int[this.names.length];
        this.reach = new int[this.names.length];
        for (int i = 0; i < this.names.length; i++) {
            List<Slot> slots = this.names[i][0].slots();
            Slot head = slots.get(0);
            heads[i] = head.required() && !head.isNumber() ? head.initials() : 0;
            reach[i] = slots.size() + MOST_SKIPPED;
        }
    }

    static Candidates of(List<ListedName[]> names) {
        return names.isEmpty() ? NONE : new Candidates(names);
    }

    int size() {
        return names.length;
    }

    /** Names of the same words. */
    ListedName[] alike(int i) {
        return names[i];
    }

    /** The first word at which a name may begin that has the word. */
    int first(int i, int word) {
        return Math.max(0, word - reach[i]);
    }

    /** The next word from one place to another at which the name may begin; -1 if there is none. */
    int nextStart(int i, int[] initials, int from, int to) {
        int head = heads[i];
        if (head == 0) {
            return from <= to ? from : -1;
        }
        for (int start = from; start <= to; start++) {
            if (initials[start] == head || Slot.mayBegin(head, initials[start])) {
                return start;
            }
        }
        return -1;
    }
}

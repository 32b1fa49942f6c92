package dev.cordon.core.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Map;

/** Which rows of {@link NameRows} are readings of an entry's names: the way from an entry to its names. */
final class EntryNames {

    private final IntBuffer offsets;
    private final IntBuffer names;

    EntryNames(ByteBuffer offsets, ByteBuffer names) {
        this.offsets = offsets.asIntBuffer();
        this.names = names.asIntBuffer();
    }

    /** The number of an entry's first reading; that of the next entry ends them. In the order of its names. */
    int first(int entry) {
        return offsets.get(entry);
    }

    /** The row of a reading. */
    int row(int reading) {
        return names.get(reading * 2);
    }

    /** Which of the entry's names a reading is of. */
    int ordinal(int reading) {
        return names.get(reading * 2 + 1);
    }

    /**
     * Puts the two sections.
     *
     * @param borne row, entry and ordinal of each reading, in the order of entries
     */
    static void put(Map<Section, byte[]> sections, int[] borne, int entries) {
        int[] offsets = new int[entries + 1];
        int[] names = new int[borne.length / 3 * 2];
        for (int at = 0; at < borne.length; at += 3) {
            offsets[borne[at + 1] + 1]++;
            names[at / 3 * 2] = borne[at];
            names[at / 3 * 2 + 1] = borne[at + 2];
        }
        for (int entry = 0; entry < entries; entry++) {
            offsets[entry + 1] += offsets[entry];
        }
        sections.put(Section.ENTRY_NAME_OFFSETS, IntSection.bytes(offsets));
        sections.put(Section.ENTRY_NAMES, IntSection.bytes(names));
    }
}

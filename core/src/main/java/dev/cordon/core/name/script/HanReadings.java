package dev.cordon.core.name.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which syllable each Chinese character is read as, in one language; a flat array for the basic plane. */
final class HanReadings {

    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    private final String[] syllables;
    private final short[] basic;
    private final Map<Integer, Short> others;

    private HanReadings(String[] syllables, short[] basic, Map<Integer, Short> others) {
        this.syllables = syllables;
        this.basic = basic;
        this.others = others;
    }

    /** Reads tables of rows "syllable, characters read so"; the first reading of a character wins. */
    static HanReadings load(String... names) {
        List<String[]> rows = new ArrayList<>();
        for (String name : names) {
            rows.addAll(Tables.rows(name));
        }
        String[] syllables = new String[rows.size() + 1];
        short[] basic = new short[LAST - FIRST + 1];
        Map<Integer, Short> others = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            syllables[i + 1] = rows.get(i)[0];
            short index = (short) (i + 1);
            String characters = rows.get(i)[1];
            for (int at = 0; at < characters.length(); at++) {
                char c = characters.charAt(at);
                if (c >= FIRST && c <= LAST) {
                    basic[c - FIRST] = basic[c - FIRST] == 0 ? index : basic[c - FIRST];
                } else {
                    int codePoint = characters.codePointAt(at);
                    at += Character.charCount(codePoint) - 1;
                    others.putIfAbsent(codePoint, index);
                }
            }
        }
        return new HanReadings(syllables, basic, others);
    }

    @Nullable
    String of(int han) {
        if (han >= FIRST && han <= LAST) {
            return syllables[basic[han - FIRST]];
        }
        Short index = others.get(han);
        return index == null ? null : syllables[index];
    }
}

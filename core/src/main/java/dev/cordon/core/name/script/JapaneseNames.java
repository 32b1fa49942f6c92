package dev.cordon.core.name.script;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Japanese readings of frequent surnames and given names written in kanji. */
final class JapaneseNames {

    private static final Map<String, String> SURNAMES = new HashMap<>();
    private static final Map<String, String> GIVEN = new HashMap<>();

    static {
        for (String[] row : Tables.rows("japanese_names.tsv")) {
            (row[0].equals("surname") ? SURNAMES : GIVEN).putIfAbsent(row[1], row[2]);
        }
    }

    private JapaneseNames() {}

    /** "family given" when both parts are in the tables, else null. */
    static @Nullable String name(String kanji) {
        for (int length = Math.min(3, kanji.length() - 1); length > 0; length--) {
            String surname = SURNAMES.get(kanji.substring(0, length));
            String given = GIVEN.get(kanji.substring(length));
            if (surname != null && given != null) {
                return surname + ' ' + given;
            }
        }
        return null;
    }

    /** True when the surname has two characters or more, or the name four: hardly a Chinese name. */
    static boolean isTypical(String kanji) {
        return kanji.length() >= 4 || kanji.length() >= 2 && SURNAMES.containsKey(kanji.substring(0, 2));
    }

    /** The reading of one run of kanji among kana, or its pinyin. */
    static String reading(String kanji, boolean personal) {
        String reading = SURNAMES.getOrDefault(kanji, GIVEN.getOrDefault(kanji, ""));
        String name = personal && reading.isEmpty() ? name(kanji) : null;
        return name != null ? name : reading.isEmpty() ? Han.syllables(kanji) : reading;
    }

    /** All readings in the tables; for tests. */
    static Set<String> readings() {
        Set<String> readings = new HashSet<>(SURNAMES.values());
        readings.addAll(GIVEN.values());
        return readings;
    }
}

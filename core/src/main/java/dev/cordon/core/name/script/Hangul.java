package dev.cordon.core.name.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Korean in Hangul. A syllable block is taken apart by arithmetic (Unicode, chapter 3.12); a person's name is its
 * surname, spelt as is customary, and the given syllables joined.
 */
final class Hangul {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    /** North Korean, South Korean customary, Revised Romanisation and McCune-Reischauer, in the tables' order. */
    private enum System {
        NORTH("North Korean"),
        CUSTOMARY("customary"),
        REVISED("RR"),
        MCCUNE("McCune-Reischauer");

        private final String label;

        System(String label) {
            this.label = label;
        }
    }

    private static final String[] REVISED_INITIALS =
            "g kk n d tt r m b pp s ss _ j jj ch k t p h".replace("_", "").split(" ", -1);
    private static final String[] NORTH_INITIALS =
            "k kk n t tt r m p pp s ss _ j jj ch kh th ph h".replace("_", "").split(" ", -1);
    private static final String[] MCCUNE_INITIALS =
            "k kk n t tt r m p pp s ss _ ch tch ch k t p h".replace("_", "").split(" ", -1);
    private static final String[] REVISED_VOWELS =
            "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] PLAIN_VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");
    private static final String[] LAST_SOUNDS = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
            .replace("_", "")
            .split(" ", -1);
    private static final Map<String, String[]> SURNAMES = table("korean_surnames.tsv");
    private static final Map<String, String[]> SYLLABLES = table("korean_syllables.tsv");

    private Hangul() {}

    private static Map<String, String[]> table(String name) {
        Map<String, String[]> table = new HashMap<>();
        Tables.rows(name).forEach(row -> table.put(row[0], row));
        return Map.copyOf(table);
    }

    static List<Romanisation> romanise(String text, boolean personal) {
        List<String> words = words(text);
        Forms forms = new Forms(4);
        if (personal && isName(words)) {
            String joined = String.join("", words);
            int surname = surnameLength(words, joined);
            for (System system : System.values()) {
                String given = spell(joined.substring(surname), system, false);
                forms.add((surname(joined.substring(0, surname), system) + " " + given).strip(), system.label);
            }
            return forms.toList();
        }
        for (System system : List.of(System.REVISED, System.NORTH, System.MCCUNE)) {
            List<String> spelt = new ArrayList<>();
            words.forEach(word -> spelt.add(spell(word, system, true)));
            forms.add(String.join(" ", spelt).strip(), system.label);
        }
        return forms.toList();
    }

    private static List<String> words(String text) {
        String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
        List<String> words = new ArrayList<>();
        for (String word : composed.split("[\\p{Punct}\\p{Z}\\s·・]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** One word of two to four syllables, or a surname and a given name written apart. */
    private static boolean isName(List<String> words) {
        String joined = String.join("", words);
        boolean syllables = joined.chars().allMatch(c -> c >= FIRST && c <= LAST);
        return syllables
                && joined.length() <= 5
                && (words.size() == 1
                        ? SURNAMES.containsKey(joined.substring(0, 1))
                        : words.get(0).length() <= 2)
                && (joined.length() > 1 || words.size() == 1);
    }

    private static int surnameLength(List<String> words, String joined) {
        if (words.size() > 1) {
            return words.get(0).length();
        }
        boolean compound = joined.length() > 3 && SURNAMES.containsKey(joined.substring(0, 2));
        return compound ? 2 : 1;
    }

    private static String surname(String surname, System system) {
        String[] row = SURNAMES.get(surname);
        if (row == null) {
            return spell(surname, system, false);
        }
        return row[system == System.NORTH ? 2 : system == System.MCCUNE ? 3 : 1];
    }

    private static String spell(String word, System system, boolean assimilated) {
        StringBuilder out = new StringBuilder(word.length() * 4);
        for (int i = 0; i < word.length(); i++) {
            char block = word.charAt(i);
            if (block < FIRST || block > LAST) {
                out.append(LatinFold.fold(String.valueOf(block)));
                continue;
            }
            String[] customary = system == System.CUSTOMARY ? SYLLABLES.get(String.valueOf(block)) : null;
            if (customary != null) {
                out.append(customary[1]);
            } else {
                char before = i == 0 ? 0 : word.charAt(i - 1);
                char after = i + 1 == word.length() ? 0 : word.charAt(i + 1);
                block(block, before, after, system, assimilated, out);
            }
        }
        return out.toString();
    }

    private static void block(
            char block, char before, char after, System system, boolean assimilated, StringBuilder out) {
        int index = block - FIRST;
        int initial = index / (VOWELS * FINALS);
        int vowel = index / FINALS % VOWELS;
        int last = index % FINALS;
        out.append(initial(initial, before, system));
        out.append((system == System.NORTH || system == System.MCCUNE ? PLAIN_VOWELS : REVISED_VOWELS)[vowel]);
        boolean linked = isBlock(after) && (after - FIRST) / (VOWELS * FINALS) == SILENT;
        out.append(assimilated && linked ? linked(last) : LAST_SOUNDS[last]);
    }

    private static final int SILENT = 11;
    private static final int RIEUL = 5;
    private static final int FINAL_RIEUL = 8;

    private static String initial(int initial, char before, System system) {
        boolean inside = isBlock(before);
        int last = inside ? (before - FIRST) % FINALS : 0;
        if (initial == RIEUL && last == FINAL_RIEUL) {
            return "l";
        }
        boolean voiced = inside && (last == 0 || last == 4 || last == FINAL_RIEUL || last == 16 || last == 21);
        if (system == System.MCCUNE && voiced) {
            return switch (initial) {
                case 0 -> "g";
                case 3 -> "d";
                case 7 -> "b";
                case 12 -> "j";
                default -> MCCUNE_INITIALS[initial];
            };
        }
        return switch (system) {
            case NORTH -> NORTH_INITIALS[initial];
            case MCCUNE -> MCCUNE_INITIALS[initial];
            case REVISED, CUSTOMARY -> REVISED_INITIALS[initial];
        };
    }

    /** A final consonant before a vowel is spoken as that syllable's initial. */
    private static String linked(int last) {
        return switch (last) {
            case 1 -> "g";
            case 7 -> "d";
            case FINAL_RIEUL -> "r";
            case 17 -> "b";
            case 19 -> "s";
            case 22 -> "j";
            case 23 -> "ch";
            default -> LAST_SOUNDS[last];
        };
    }

    private static boolean isBlock(char c) {
        return c >= FIRST && c <= LAST;
    }
}

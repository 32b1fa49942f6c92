package dev.cordon.core.name.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wade-Giles syllables and the pinyin ones they may stand for; built from pinyin by the rules of the system. */
final class WadeGiles {

    private static final Map<String, List<String>> PINYIN = build();

    private WadeGiles() {}

    static boolean isSyllable(String syllable) {
        return PINYIN.containsKey(syllable);
    }

    /** The pinyin syllables, the strict reading first; empty for what is no syllable. */
    static List<String> toPinyin(String syllable) {
        return PINYIN.getOrDefault(syllable, List.of());
    }

    private static Map<String, List<String>> build() {
        Map<String, List<String>> table = new HashMap<>();
        for (String[] row : Tables.rows("pinyin_syllables.tsv")) {
            for (String pinyin : row[0].split(" ")) {
                for (String wade : spellings(pinyin)) {
                    table.computeIfAbsent(wade, w -> new ArrayList<>()).add(pinyin);
                    String bare = wade.replace("'", "");
                    if (!bare.equals(wade)) {
                        table.computeIfAbsent(bare, w -> new ArrayList<>()).add(pinyin);
                    }
                }
            }
        }
        table.replaceAll((wade, readings) -> ordered(wade, readings));
        return Map.copyOf(table);
    }

    /** Readings whose spelling has no apostrophe come first: they are meant when none is written. */
    private static List<String> ordered(String wade, List<String> readings) {
        List<String> ordered = new ArrayList<>();
        for (boolean strict : new boolean[] {true, false}) {
            for (String reading : readings) {
                if (spellings(reading).contains(wade) == strict && !ordered.contains(reading)) {
                    ordered.add(reading);
                }
            }
        }
        return List.copyOf(ordered);
    }

    /** How a pinyin syllable is written in Wade-Giles, without marks. */
    static List<String> spellings(String pinyin) {
        String special = special(pinyin);
        if (!special.isEmpty()) {
            return List.of(special.split(" "));
        }
        int consonants = pinyin.startsWith("zh") || pinyin.startsWith("ch") || pinyin.startsWith("sh") ? 2 : 1;
        if ("aeo".indexOf(pinyin.charAt(0)) >= 0) {
            consonants = 0;
        }
        String initial = pinyin.substring(0, consonants);
        return List.of(initial(initial) + rest(initial, pinyin.substring(consonants)));
    }

    private static String special(String pinyin) {
        return switch (pinyin) {
            case "zi" -> "tzu";
            case "ci" -> "tz'u";
            case "si" -> "szu ssu";
            case "zhi" -> "chih";
            case "chi" -> "ch'ih";
            case "shi" -> "shih";
            case "ri" -> "jih";
            case "er" -> "erh";
            case "yi" -> "i yi";
            case "you" -> "yu";
            case "yan" -> "yen";
            case "ye" -> "yeh";
            case "yue" -> "yueh";
            case "yong" -> "yung";
            case "ge" -> "ko ke";
            case "ke" -> "k'o k'e";
            case "he" -> "ho he";
            case "e" -> "o e";
            case "gui" -> "kuei kui";
            case "kui" -> "k'uei k'ui";
            default -> "";
        };
    }

    private static String initial(String initial) {
        return switch (initial) {
            case "b" -> "p";
            case "p" -> "p'";
            case "d" -> "t";
            case "t" -> "t'";
            case "g" -> "k";
            case "k" -> "k'";
            case "j", "zh" -> "ch";
            case "q", "ch" -> "ch'";
            case "z" -> "ts";
            case "c" -> "ts'";
            case "x" -> "hs";
            case "r" -> "j";
            default -> initial;
        };
    }

    private static String rest(String initial, String rest) {
        boolean retroflex = initial.equals("zh") || initial.equals("ch") || initial.equals("sh") || initial.equals("r");
        return switch (rest) {
            case "ian" -> "ien";
            case "ie" -> "ieh";
            case "ue", "üe" -> "ueh";
            case "ong" -> "ung";
            case "iong" -> "iung";
            case "iu" -> "iu";
            case "uo" -> List.of("g", "k", "h", "sh").contains(initial) ? "uo" : "o";
            case "e" -> retroflex ? "e" : initial.isEmpty() ? "o" : "e";
            case "you" -> "yu";
            default -> rest;
        };
    }
}

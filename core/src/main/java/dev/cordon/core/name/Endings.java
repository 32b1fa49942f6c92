package dev.cordon.core.name;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Endings that make family names and fathers' names by the thousand: {@code -ov}, {@code -ovich}, {@code -shvili},
 * {@code -dottir}. Two names that agree in such an ending agree in little; what tells them apart is what stands before it.
 */
final class Endings {

    private static final int LEAST_STEM = 2;

    /** Families of endings; within a row, the longest first. A row is one ending in its genders and spellings. */
    private static final String[][] FAMILIES = {
        {"ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "avich", "ovic", "evic"},
        {"skaya", "skaia", "skiy", "skii", "skij", "sky", "ski", "ska", "cki", "cky"},
        {"shvili"},
        {"opoulos", "opoulou"},
        {"dottir"},
        {"enko", "anka", "enka"},
        {"zadeh", "zade", "zada"},
        {"oglu", "oglou"},
        {"escu", "esco"},
        {"mann", "man"},
        {"sson", "son"},
        {"berg"},
        {"stein"},
        {"ullah", "ollah", "allah"},
        {"pour"},
        {"yan", "ian"},
        {"zai"},
        {"ova", "eva", "off", "eff", "ov", "ev", "ow", "ew", "au", "eu"},
    };

    private static final int[][] SOUNDS = Stream.of(FAMILIES)
            .map(family -> Stream.of(family)
                    .mapToInt(ending -> Sounds.encode(ending).length)
                    .toArray())
            .toArray(int[][]::new);

    private static final String LAST_LETTERS = Stream.of(FAMILIES)
            .flatMap(Stream::of)
            .map(ending -> ending.substring(ending.length() - 1))
            .distinct()
            .collect(Collectors.joining());

    private Endings() {}

    /**
     * The ending of a lower-case ASCII word: its family in the upper bits, how many sounds it has in the lowest four; 0 if
     * it has none.
     */
    static int of(String word) {
        if (word.isEmpty() || LAST_LETTERS.indexOf(word.charAt(word.length() - 1)) < 0) {
            return 0;
        }
        for (int family = 0; family < FAMILIES.length; family++) {
            String[] endings = FAMILIES[family];
            for (int i = 0; i < endings.length; i++) {
                if (word.length() >= endings[i].length() + LEAST_STEM && word.endsWith(endings[i])) {
                    return family + 1 << 4 | SOUNDS[family][i];
                }
            }
        }
        return 0;
    }
}

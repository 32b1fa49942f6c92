package dev.cordon.core.name;

import java.util.ArrayList;
import java.util.List;
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

    /** An ending, and the answer for a word that has it. */
    private record Ending(String text, int answer) {

        static Ending of(int family, String text) {
            return new Ending(text, family + 1 << 4 | Sounds.encode(text).length);
        }

        int lastLetter() {
            return text.charAt(text.length() - 1) - 'a';
        }
    }

    /** In their order, by the last letter: most words end in one that leaves few to try. */
    private static final Ending[][] BY_LAST_LETTER = byLastLetter();

    private Endings() {}

    private static Ending[][] byLastLetter() {
        List<List<Ending>> byLetter = Stream.generate(() -> (List<Ending>) new ArrayList<Ending>())
                .limit(26)
                .toList();
        for (int family = 0; family < FAMILIES.length; family++) {
            for (String text : FAMILIES[family]) {
                Ending ending = Ending.of(family, text);
                byLetter.get(ending.lastLetter()).add(ending);
            }
        }
        return byLetter.stream().map(endings -> endings.toArray(Ending[]::new)).toArray(Ending[][]::new);
    }

    /**
     * The ending of a lower-case ASCII word: its family in the upper bits, how many sounds it has in the lowest four; 0 if
     * it has none.
     */
    static int of(String word) {
        int last = word.isEmpty() ? -1 : word.charAt(word.length() - 1) - 'a';
        if (last < 0 || last >= BY_LAST_LETTER.length) {
            return 0;
        }
        for (Ending ending : BY_LAST_LETTER[last]) {
            if (word.length() >= ending.text().length() + LEAST_STEM && word.endsWith(ending.text())) {
                return ending.answer();
            }
        }
        return 0;
    }
}

package dev.cordon.cli.eval.disguise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Slips of the finger and of the form: within words. */
final class Letters {

    /** Shorter words lose what tells them apart. */
    private static final int SHORTEST = 5;

    private static final int FIELD = 35;
    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";

    private Letters() {}

    static String typo(List<String> words, Random random) {
        return inLongWord(words, random, word -> {
            int at = 1 + random.nextInt(word.length() - 2);
            return switch (random.nextInt(4)) {
                case 0 -> word.substring(0, at) + word.substring(at + 1);
                case 1 -> word.substring(0, at) + key(random) + word.substring(at);
                case 2 -> word.substring(0, at) + key(random) + word.substring(at + 1);
                default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            };
        });
    }

    private static char key(Random random) {
        return KEYS.charAt(random.nextInt(KEYS.length()));
    }

    static String doubled(List<String> words, Random random) {
        return inLongWord(words, random, word -> {
            int at = 1 + random.nextInt(word.length() - 2);
            return word.substring(0, at) + word.charAt(at) + word.substring(at);
        });
    }

    static String split(List<String> words, Random random) {
        return inLongWord(words, random, word -> {
            int at = 2 + random.nextInt(word.length() - 3);
            return word.substring(0, at) + " " + word.substring(at);
        });
    }

    static String accented(List<String> words, Random random) {
        return inLongWord(words, random, word -> word.replaceFirst("[aA]", "á").replaceFirst("[oO]", "ö"));
    }

    /** The 35 characters of a line in a SWIFT message. */
    static String truncated(List<String> words, Random random) {
        String name = String.join(" ", words);
        return name.length() <= FIELD ? name : name.substring(0, FIELD).strip();
    }

    private interface Change {
        String of(String word);
    }

    private static String inLongWord(List<String> words, Random random, Change change) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= SHORTEST && words.get(i).matches("\\p{L}+")) {
                places.add(i);
            }
        }
        List<String> all = new ArrayList<>(words);
        if (!places.isEmpty()) {
            int place = places.get(random.nextInt(places.size()));
            all.set(place, change.of(words.get(place)));
        }
        return String.join(" ", all);
    }
}

package dev.cordon.cli.eval.disguise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Slips of the finger and of the form: within words. */
final class Letters {

    /** Shorter words lose what tells them apart. */
    private static final int SHORTEST = 5;

    /** A firm of which only so few letters tell is another firm once one of them is wrong. */
    private static final int FEWEST_TELLING = 7;

    private static final int[] FIELDS = {35, 66, 70, 140};
    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";

    private Letters() {}

    static String typo(ListedName name, Random random) {
        return inLongWord(name, random, word -> {
            int at = 1 + random.nextInt(word.length() - 2);
            return switch (random.nextInt(5)) {
                case 0 -> word.substring(0, at) + word.substring(at + 1);
                case 1 -> word.substring(0, at) + key(random) + word.substring(at);
                case 2 -> word.substring(0, at) + key(random) + word.substring(at + 1);
                case 3 -> Spellings.misread(word);
                default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            };
        });
    }

    private static char key(Random random) {
        return KEYS.charAt(random.nextInt(KEYS.length()));
    }

    static String doubled(ListedName name, Random random) {
        return inLongWord(name, random, word -> {
            int at = 1 + random.nextInt(word.length() - 2);
            return word.substring(0, at) + word.charAt(at) + word.substring(at);
        });
    }

    static String split(ListedName name, Random random) {
        return inLongWord(name, random, word -> {
            int at = 2 + random.nextInt(word.length() - 3);
            return word.substring(0, at) + " " + word.substring(at);
        });
    }

    static String accented(ListedName name, Random random) {
        return inLongWord(
                name,
                random,
                word -> word.replaceFirst("a", "á")
                        .replaceFirst("A", "Á")
                        .replaceFirst("o", "ö")
                        .replaceFirst("O", "Ö")
                        .replaceFirst("s", "ş")
                        .replaceFirst("c", "č"));
    }

    /** As many characters as a field holds, if that leaves something of what tells the name from others. */
    static String truncated(ListedName name, Random random) {
        String text = name.text();
        int limit = 0;
        for (int field : FIELDS) {
            limit = text.length() > field ? field : limit;
        }
        if (limit == 0) {
            return text;
        }
        int field = random.nextBoolean() ? limit : FIELDS[0];
        String cut = text.substring(0, field).strip();
        List<String> words = new ArrayList<>(List.of(cut.split("[^\\p{L}]+")));
        if (BusinessWords.mayBegin(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return BusinessWords.tellingLetters(words) >= FEWEST_TELLING ? cut : text;
    }

    private interface Change {
        String of(String word);
    }

    /** Changes a word that tells, if as much is left to know the name by. Characters that are words are no letters. */
    private static String inLongWord(ListedName name, Random random, Change change) {
        List<String> words = name.words();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() >= SHORTEST
                    && word.matches("[\\p{L}&&[^\\p{IsHan}\\p{IsHangul}]]+")
                    && !BusinessWords.contains(word)) {
                places.add(i);
            }
        }
        if (places.isEmpty() || BusinessWords.tellingLetters(words) < FEWEST_TELLING) {
            return name.text();
        }
        List<String> all = new ArrayList<>(words);
        int place = places.get(random.nextInt(places.size()));
        all.set(place, change.of(words.get(place)));
        return String.join(" ", all);
    }
}

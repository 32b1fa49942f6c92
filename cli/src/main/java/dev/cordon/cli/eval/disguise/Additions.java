package dev.cordon.cli.eval.disguise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Words around a name that are not part of it, and words of it that it can do without. */
final class Additions {

    private static final List<String> TITLES = List.of("Dr.", "Haji", "Sheikh", "General", "Mr", "Mullah", "Prof.");
    private static final List<String> GENERIC = List.of("Group", "International", "Trading", "Holding");
    private static final List<String> PLACES = List.of(
            "(Dubai)",
            "(Moscow)",
            "Iran",
            "(Hong Kong)",
            "Turkey",
            "- Damascus",
            ", Minsk",
            "(UAE)",
            ", Caracas",
            "Cyprus");
    private static final List<String> PARTNERS = List.of("Anna Meier", "Peter Jones", "Maria Lopez", "Li Jianguo");
    private static final List<String> JOINTS = List.of(" and ", " c/o ", " and/or ", " & ", "; ", " on behalf of ");
    private static final List<String> TEXTS = List.of(
            "INV %d PAYMENT TO %s REF SALARY",
            "PAYMENT FOR INVOICE %d TO %s", "/RFB/INV-%d/BNF/%s", "REF %d RENT MARCH 2025 %s", "SALARY %d FOR %s");
    private static final int FEWEST_LETTERS_OF_ACRONYM = 3;

    private Additions() {}

    static String title(ListedName name, Random random) {
        return any(TITLES, random) + " " + name.text();
    }

    /** One more before the legal form, or one less where others tell the firm. */
    static String genericWord(ListedName name, Random random) {
        List<String> words = new ArrayList<>(name.words());
        boolean drop = random.nextBoolean();
        for (int i = 0; drop && i < words.size(); i++) {
            if (GENERIC.stream().anyMatch(words.get(i)::equalsIgnoreCase)) {
                words.remove(i);
                return BusinessWords.tellingLetters(words) > 0 ? String.join(" ", words) : name.text();
            }
        }
        int end = words.size();
        while (end > 1 && Spellings.FORMS.contains(Spellings.plain(words.get(end - 1)))) {
            end--;
        }
        words.add(end, any(GENERIC, random));
        return String.join(" ", words);
    }

    static String place(ListedName name, Random random) {
        String place = any(PLACES, random);
        return name.text() + (place.startsWith(",") ? "" : " ") + place;
    }

    static String freeText(ListedName name, Random random) {
        String text = any(TEXTS, random);
        return String.format(text, 1000 + random.nextInt(9000), name.text());
    }

    static String joint(ListedName name, Random random) {
        String joint = any(JOINTS, random);
        boolean second = random.nextBoolean();
        String partner = any(PARTNERS, random);
        return second ? partner + joint + name.text() : name.text() + joint + partner;
    }

    /** The first letters of its words, in parentheses after the name or alone before it. */
    static String acronym(ListedName name, Random random) {
        String letters = name.words().stream()
                .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        if (letters.length() < FEWEST_LETTERS_OF_ACRONYM) {
            return name.text();
        }
        return random.nextBoolean() ? name.text() + " (" + letters + ")" : letters + " - " + name.text();
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}

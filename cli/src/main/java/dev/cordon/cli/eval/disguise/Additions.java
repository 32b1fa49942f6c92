package dev.cordon.cli.eval.disguise;

import java.util.List;
import java.util.Random;

/** Words around a name that are not part of it. */
final class Additions {

    private static final List<String> TITLES = List.of("Dr.", "Haji", "Sheikh", "General", "Mr", "Mullah", "Prof.");
    private static final List<String> GENERIC = List.of("Group", "International", "Trading", "Holding");
    private static final List<String> COUNTRIES = List.of("Dubai", "Moscow", "Iran", "Hong Kong", "Turkey");
    private static final List<String> PARTNERS = List.of("Anna Meier", "Peter Jones", "Maria Lopez");

    private Additions() {}

    static String title(List<String> words, Random random) {
        return any(TITLES, random) + " " + String.join(" ", words);
    }

    static String genericWord(List<String> words, Random random) {
        return String.join(" ", words) + " " + any(GENERIC, random);
    }

    static String country(List<String> words, Random random) {
        return String.join(" ", words) + " (" + any(COUNTRIES, random) + ")";
    }

    static String freeText(List<String> words, Random random) {
        return "INV " + (1000 + random.nextInt(9000)) + " PAYMENT TO " + String.join(" ", words) + " REF SALARY";
    }

    static String joint(List<String> words, Random random) {
        return String.join(" ", words) + (random.nextBoolean() ? " and " : " c/o ") + any(PARTNERS, random);
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}

package dev.cordon.core.testkit;

import java.util.List;
import java.util.Locale;

/** Random names, and the ways in which people write them otherwise. */
public final class Names {

    private static final List<String> GIVEN = List.of(
            "Viktor",
            "Amina",
            "Gaobin",
            "Carlos",
            "Ruslan",
            "Fatima",
            "Dmitri",
            "Leila",
            "Bakary",
            "Helmut",
            "Yevgenia",
            "Tariq",
            "Sung-ho",
            "Kenji",
            "Oksana",
            "Rafael",
            "Zainab",
            "Goran",
            "Thandiwe",
            "Marek");
    private static final String[] ONSETS = {
        "b", "d", "g", "k", "l", "m", "n", "r", "s", "t", "v", "z", "sh", "ch", "kh", "br", "gr", "st", "tr", "p"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
    private static final String[] CODAS = {"", "", "n", "r", "l", "s", "m", "k"};
    private static final List<String> ENDINGS =
            List.of("ov", "enko", "zadeh", "oglu", "ić", "ez", "sson", "yan", "shvili", "man", "", "");
    private static final List<String> TRADES =
            List.of("Shipping", "Trading", "Electronics", "Mining", "Petrochemical", "Logistics", "Investment");
    private static final List<String> FORMS = List.of("LLC", "Ltd", "GmbH", "S.A.", "Co., Ltd.", "JSC", "FZE");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Names() {}

    /** A made-up word of two to four syllables, capitalised. */
    public static String word(Gen gen) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + gen.below(3); syllables > 0; syllables--) {
            word.append(gen.oneOf(ONSETS)).append(gen.oneOf(VOWELS)).append(gen.oneOf(CODAS));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A family name that hardly anybody shares. */
    public static String family(Gen gen) {
        return word(gen) + gen.oneOf(ENDINGS);
    }

    /** Given name and family name, sometimes with a second given name. */
    public static String person(Gen gen) {
        String second = gen.oneIn(3) ? gen.oneOf(GIVEN) + " " : "";
        return gen.oneOf(GIVEN) + " " + second + family(gen);
    }

    /** A brand, a trade and a legal form. */
    public static String organisation(Gen gen) {
        return word(gen) + " " + gen.oneOf(TRADES) + " " + gen.oneOf(FORMS);
    }

    /** The name with one letter left out, doubled, replaced or swapped with its neighbour; never its first. */
    public static String typo(Gen gen, String name) {
        int at;
        do {
            at = 1 + gen.below(name.length() - 2);
        } while (!Character.isLetter(name.charAt(at)) || !Character.isLetter(name.charAt(at + 1)));
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(at);
        return switch (gen.below(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + gen.charOf(LETTERS) + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }

    /** The same words in another order. */
    public static String reordered(Gen gen, String name) {
        return String.join(" ", gen.shuffled(List.of(name.split(" "))));
    }

    /** The last two words written as one. */
    public static String joined(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0
                ? name
                : name.substring(0, space) + name.substring(space + 1).toLowerCase(Locale.ROOT);
    }
}

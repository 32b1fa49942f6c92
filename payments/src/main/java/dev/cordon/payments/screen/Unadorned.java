package dev.cordon.payments.screen;

import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without the words before them that are no part of them: {@code MV TOUR II} is the Tour II, and {@code General Alamzeb} Alamzeb. */
final class Unadorned {

    /** Rarity from which a word is no name that thousands bear: {@code Prince Alfonso} and {@code Amir Walid} are two names. */
    private static final int RARE = 1_250;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Unadorned() {}

    /** A ship's name without the words that say that it is one; the same object if there are none before it. */
    static String ofShip(String name) {
        List<String> words = List.of(SPACES.split(name.strip()));
        int first = 0;
        while (first < words.size() - 1 && NameRules.saysShip(form(words.get(first)))) {
            first++;
        }
        return first == 0 ? name : String.join(" ", words.subList(first, words.size()));
    }

    /**
     * The one rare name behind a title; the same object if there is no title, or more than one name. Of two words the first is taken
     * for a name although it is a title, so that whoever goes by one name would not be met behind it.
     */
    static String ofTitled(String name) {
        List<String> words = List.of(SPACES.split(name.strip()));
        boolean titled = words.size() == 2
                && Words.roleOf(form(words.get(0))) == WordRole.TITLE
                && Words.roleOf(form(words.get(1))) == WordRole.NONE
                && TokenRarity.of(form(words.get(1))) >= RARE;
        return titled ? words.get(1) : name;
    }

    private static String form(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace("/", "");
    }
}

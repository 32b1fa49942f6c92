package dev.cordon.cli.eval.disguise;

import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A listed name as it is said: given names before the family name, where the list marks that by a comma.
 *
 * @param words  none of them empty
 * @param family how many words at the end are the family name; 0 if unknown
 */
record ListedName(List<String> words, int family) {

    ListedName {
        words = List.copyOf(words);
    }

    static ListedName of(String text, PartyKind kind) {
        int comma = text.indexOf(',');
        if (kind != PartyKind.PERSON || comma < 0 || comma != text.lastIndexOf(',')) {
            return new ListedName(split(text), 0);
        }
        List<String> family = split(text.substring(0, comma));
        List<String> all = new ArrayList<>(split(text.substring(comma + 1)));
        boolean both = !all.isEmpty();
        all.addAll(family);
        return new ListedName(all, both ? family.size() : 0);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    String text() {
        return String.join(" ", words);
    }

    boolean matches(String regex) {
        return words.stream().anyMatch(word -> word.matches(regex));
    }
}

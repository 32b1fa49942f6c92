package dev.cordon.payments.text;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartyName;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of an entry's names, by which a stretch of a text goes on into the plain words beside it.
 *
 * @param forms      as {@link TextWords} has them
 * @param numbers    those that are nothing but a number, in digits
 * @param isNumbered whether a digit or a number is among them
 */
record ListedWords(Set<String> forms, Set<String> numbers, boolean isNumbered) {

    private static final int SHORTEST = 3;

    static ListedWords of(ListedParty entry) {
        Set<String> forms = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        boolean numbered = false;
        for (PartyName name : entry.party().names()) {
            for (TextWords.Word word : TextWords.of(name.text()).words()) {
                forms.add(word.form());
                String number = TextRules.number(word.form());
                numbered |= word.hasDigit() || !number.isEmpty();
                if (!number.isEmpty()) {
                    numbers.add(number);
                }
            }
        }
        return new ListedWords(forms, numbers, numbered);
    }

    /** Whether a name bears the number 1, and not as the letter I. */
    boolean isNumberedOne() {
        return numbers.contains("1") && !forms.contains("i");
    }

    /** Whether a number is among them as long as those of papers are. */
    boolean hasLongNumber() {
        return numbers.stream().anyMatch(number -> number.length() >= TextsOfNobody.LONG_NUMBER);
    }

    /** Whether a word of a text, if there is one, stands in the entry's names and is more than a particle. */
    boolean hasWord(TextWords text, int word) {
        return word >= 0
                && word < text.size()
                && text.words().get(word).form().length() >= SHORTEST
                && forms.contains(text.words().get(word).form());
    }

    /** Whether a word of a text, if there is one, is a number that the entry's names have: {@code Cheetah 2} is Cheetah II. */
    boolean hasNumber(TextWords text, int word) {
        return word < text.size()
                && numbers.contains(TextRules.number(text.words().get(word).form()));
    }
}

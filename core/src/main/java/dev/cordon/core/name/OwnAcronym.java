package dev.cordon.core.name;

import dev.cordon.core.name.words.LegalForm;
import dev.cordon.core.name.words.LegalForms;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.List;

/**
 * Tells an acronym that stands in a name beside the words it is made of: {@code Islamic International Brigade (IIB)},
 * {@code AHC - Aman Holding Company}, {@code Doostan International Company (DICO)}.
 *
 * <p>The words stand right before or right after it and give their first letters in order, one to three each. Short words,
 * words that join others and legal forms may give none.
 */
final class OwnAcronym {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_LETTERS_OF_A_WORD = 3;
    private static final int LONGEST_SHORT_WORD = 3;

    private OwnAcronym() {}

    /**
     * Whether a word is the acronym of its neighbours.
     *
     * @param words of an organisation's name, folded
     */
    static boolean isAt(List<String> words, int at) {
        String word = words.get(at);
        if (word.length() < SHORTEST
                || word.length() > LONGEST
                || words.size() <= FEWEST_WORDS
                || !word.chars().allMatch(Character::isLetter)
                || Words.roleOf(word) != WordRole.NONE
                || LegalForms.at(words, at) != null) {
            return false;
        }
        if (isMadeOf(word, 0, words, at + 1, words.size(), 0, false)) {
            return true;
        }
        for (int start = at - FEWEST_WORDS; start >= 0; start--) {
            if (word.charAt(0) == words.get(start).charAt(0) && isMadeOf(word, 0, words, start, at, 0, true)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the words from one to another give the letters that are still open.
     *
     * @param given how many words have given letters so far
     * @param all   whether the last of the words must be used, or be one that may give none
     */
    private static boolean isMadeOf(
            String acronym, int open, List<String> words, int from, int to, int given, boolean all) {
        if (open == acronym.length() && given >= FEWEST_WORDS && (!all || mayBeLeftOut(words, from, to))) {
            return true;
        }
        if (from == to || open == acronym.length()) {
            return false;
        }
        String word = words.get(from);
        int most = Math.min(Math.min(word.length(), MOST_LETTERS_OF_A_WORD), acronym.length() - open);
        for (int letters = 1;
                letters <= most && word.charAt(letters - 1) == acronym.charAt(open + letters - 1);
                letters++) {
            if (isMadeOf(acronym, open + letters, words, from + 1, to, given + 1, all)) {
                return true;
            }
        }
        int next = from + silentWords(words, from);
        return next > from && next <= to && isMadeOf(acronym, open, words, next, to, given, all);
    }

    private static boolean mayBeLeftOut(List<String> words, int from, int to) {
        int next = from;
        while (next < to) {
            int silent = silentWords(words, next);
            if (silent == 0) {
                return false;
            }
            next += silent;
        }
        return true;
    }

    /** How many words from here on are one that acronyms pass over; 0 if it is a word like others. */
    private static int silentWords(List<String> words, int at) {
        LegalForm form = LegalForms.at(words, at);
        if (form != null) {
            return form.tokens();
        }
        String word = words.get(at);
        return word.length() <= LONGEST_SHORT_WORD || Words.roleOf(word) == WordRole.STOP ? 1 : 0;
    }
}

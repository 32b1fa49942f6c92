package dev.cordon.documents.term;

import dev.cordon.documents.text.Vocabulary;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to write a term.
 *
 * @param term     what is meant
 * @param words    as {@link WordRun} folds them
 * @param gaps     what stands between them
 * @param capitals whether each word must be written in capitals
 * @param lower    whether the first word may be written small
 * @param coined   whether the words mean nothing else; others need the right surroundings
 */
record TermPattern(Term term, List<String> words, List<Gap> gaps, boolean capitals, boolean lower, boolean coined) {

    private static final int LONGEST_WORD_BEFORE_STOP = 2;

    /** @param form as the table writes it; {@code ~} in front marks a word that may mean something else */
    static TermPattern of(Term term, String form, boolean coined, Vocabulary vocabulary) {
        boolean ambiguous = form.startsWith("~");
        String clean = ambiguous ? form.substring(1) : form;
        WordRun run = new WordRun(clean, vocabulary);
        List<String> words = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int word = 0; word < run.size(); word++) {
            words.add(run.form(word));
            gaps.add(run.gapAfter(word));
        }
        String letters = clean.replaceAll("[^\\p{L}]", "");
        boolean capitals = words.size() <= 2
                && letters.length() <= 6
                && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
        boolean lower = Character.isLowerCase(clean.codePointAt(0));
        return new TermPattern(term, List.copyOf(words), List.copyOf(gaps), capitals, lower, coined && !ambiguous);
    }

    /** Whether the pattern stands at the word. */
    boolean standsAt(WordRun run, int at) {
        if (at + words.size() > run.size() || !lower && !run.isCapital(at)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isSame(run, at + i, words.get(i)) || i > 0 && !isPassable(run.gapAfter(at + i - 1), i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** An apostrophe is easily lost: "the Treasurys Office". */
    private boolean isSame(WordRun run, int at, String word) {
        if (run.isTooLong(at)) {
            return false;
        }
        String form = run.form(at);
        boolean same = form.equals(word)
                || word.length() >= 2
                        && form.length() == word.length() + 1
                        && form.startsWith(word)
                        && form.endsWith("s");
        return same && (!capitals || isCapitals(run.text(at), form.length() > word.length()));
    }

    private static boolean isCapitals(String text, boolean possessive) {
        int end = possessive ? text.length() - 1 : text.length();
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPassable(Gap gap, int before) {
        return switch (gap) {
            case SPACE, LINE -> true;
            case STOP -> words.get(before).length() <= LONGEST_WORD_BEFORE_STOP;
            case COMMA, OTHER -> gap == gaps.get(before);
            case PARAGRAPH -> false;
        };
    }
}

package dev.cordon.documents.text;

import java.util.function.Function;

/**
 * What can be told of a word without its neighbours, worked out when first asked for and then kept with the word, which texts use
 * again and again. Safe for many threads if what is told is immutable: two threads may work it out at the same time.
 *
 * @param <T> what is told
 */
public final class WordFact<T> {

    private final int place;
    private final Function<TextWord, T> finder;

    /** @param place where the words keep it */
    WordFact(int place, Function<TextWord, T> finder) {
        this.place = place;
        this.finder = finder;
    }

    /** What is told of the word. */
    public T of(TextWord word) {
        @SuppressWarnings("unchecked")
        T known = (T) word.fact(place);
        if (known != null) {
            return known;
        }
        T found = finder.apply(word);
        word.keep(place, found);
        return found;
    }
}

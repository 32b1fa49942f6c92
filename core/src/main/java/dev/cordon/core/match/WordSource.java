package dev.cordon.core.match;

import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.util.List;

/** The words of listed names by number. */
public interface WordSource {

    Token word(int number);

    /** See {@link WordGist}. */
    default long gist(int number) {
        return WordGist.of(word(number), isJoined(number));
    }

    /** See {@link WordGist#sounds}. */
    default long sounds(int number) {
        return WordGist.sounds(word(number));
    }

    /** Whether the word stands for several tokens written together, and nowhere for one. */
    boolean isJoined(int number);

    /** The words of a few spans, numbered in their order. */
    static WordSource of(List<Span> spans) {
        return NumberedWords.of(spans);
    }
}

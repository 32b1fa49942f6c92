package dev.cordon.core.match;

import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.util.List;

/**
 * The words of a few spans, numbered in their order, with what their comparison needs of them worked out once.
 *
 * @param gists  see {@link WordGist#of}
 * @param sounds see {@link WordGist#sounds}
 */
record SpanWords(List<Span> spans, long[] gists, long[] sounds) implements WordSource {

    static SpanWords of(List<Span> spans) {
        long[] gists = new long[spans.size()];
        long[] sounds = new long[spans.size()];
        for (int i = 0; i < gists.length; i++) {
            Token word = spans.get(i).word();
            gists[i] = WordGist.of(word, spans.get(i).length() > 1);
            sounds[i] = WordGist.sounds(word);
        }
        return new SpanWords(List.copyOf(spans), gists, sounds);
    }

    @Override
    public Token word(int number) {
        return spans.get(number).word();
    }

    @Override
    public long gist(int number) {
        return gists[number];
    }

    @Override
    public long sounds(int number) {
        return sounds[number];
    }

    @Override
    public boolean isJoined(int number) {
        return spans.get(number).length() > 1;
    }
}

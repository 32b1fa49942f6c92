package dev.cordon.core.match;

import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of a few names by number, with what their comparison needs of them worked out once.
 *
 * @param words  by number
 * @param joined whether a word is several tokens written together
 * @param gists  see {@link WordGist#of}
 * @param sounds see {@link WordGist#sounds}
 */
record NumberedWords(List<Token> words, boolean[] joined, long[] gists, long[] sounds) implements WordSource {

    @Override
    public Token word(int number) {
        return words.get(number);
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
        return joined[number];
    }

    /** The words of spans, numbered in their order. */
    static NumberedWords of(List<Span> spans) {
        boolean[] joined = new boolean[spans.size()];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = spans.get(i).length() > 1;
        }
        return of(spans.stream().map(Span::word).toList(), joined);
    }

    private static NumberedWords of(List<Token> words, boolean[] joined) {
        int count = words.size();
        NumberedWords numbered = new NumberedWords(List.copyOf(words), joined, new long[count], new long[count]);
        for (int i = 0; i < count; i++) {
            numbered.gists[i] = WordGist.of(words.get(i), joined[i]);
            numbered.sounds[i] = WordGist.sounds(words.get(i));
        }
        return numbered;
    }

    /**
     * The words of all names of a party, each once, numbered in the order in which they are first met: names of one party share
     * most of their words, and what was found out about a word holds for all of them.
     */
    static final class Builder {

        /** All of a word on which its comparison depends. */
        private record Key(Token.Form form, boolean joined, String text) {}

        private final Map<Key, Integer> numbers = new HashMap<>();
        private final List<Token> words = new ArrayList<>();
        private final List<AskedWord> asked = new ArrayList<>();
        private final List<Boolean> joined = new ArrayList<>();

        /** The number of a span's word. */
        int add(Span span) {
            Token word = span.word();
            boolean several = span.length() > 1;
            Integer known = numbers.putIfAbsent(new Key(word.form(), several, word.text()), words.size());
            if (known != null) {
                return known;
            }
            words.add(word);
            asked.add(new AskedWord(word));
            joined.add(several);
            return words.size() - 1;
        }

        /** The same word as one of a query. */
        AskedWord asked(int number) {
            return asked.get(number);
        }

        NumberedWords build() {
            boolean[] several = new boolean[words.size()];
            for (int i = 0; i < several.length; i++) {
                several[i] = joined.get(i);
            }
            return of(words, several);
        }
    }
}

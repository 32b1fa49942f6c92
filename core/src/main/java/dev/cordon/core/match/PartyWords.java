package dev.cordon.core.match;

import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all names of a party, each once, with what their comparison needs of them worked out: names of one party
 * share most of their words, and what was found out about a word holds for all of them.
 *
 * @param words  by number
 * @param joined whether a word is several tokens written together
 * @param gists  see {@link WordGist#of}
 * @param sounds see {@link WordGist#sounds}
 */
record PartyWords(List<Token> words, boolean[] joined, long[] gists, long[] sounds) implements WordSource {

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

    /** Numbers words in the order in which they are first met. */
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

        PartyWords build() {
            int count = words.size();
            PartyWords built = new PartyWords(List.copyOf(words), new boolean[count], new long[count], new long[count]);
            for (int i = 0; i < count; i++) {
                built.joined[i] = joined.get(i);
                built.gists[i] = WordGist.of(words.get(i), joined.get(i));
                built.sounds[i] = WordGist.sounds(words.get(i));
            }
            return built;
        }
    }
}

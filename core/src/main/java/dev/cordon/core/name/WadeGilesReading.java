package dev.cordon.core.name;

import dev.cordon.core.name.script.ChineseSyllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Latin name whose words are all syllables of Wade-Giles may also be read as pinyin. */
final class WadeGilesReading {

    private static final int MOST_TOKENS = 4;

    private WadeGilesReading() {}

    static Optional<Reading> of(List<Token> tokens) {
        if (tokens.size() < 2 || tokens.size() > MOST_TOKENS) {
            return Optional.empty();
        }
        if (isPlainlyPinyin(tokens)) {
            return Optional.empty();
        }
        List<Token> read = new ArrayList<>(tokens.size());
        boolean differs = false;
        for (Token token : tokens) {
            if (!token.role().isContent()) {
                return Optional.empty();
            }
            List<String> pinyin = ChineseSyllables.fromWadeGiles(token.text());
            if (pinyin.isEmpty()) {
                return Optional.empty();
            }
            differs |= !pinyin.get(0).equals(token.text());
            read.add(Token.latin(pinyin.get(0), token.role()));
        }
        return differs ? Optional.of(new Reading("Wade-Giles", read)) : Optional.empty();
    }

    /** All in pinyin, and written as pinyin is: surname, and given name in one word. */
    private static boolean isPlainlyPinyin(List<Token> tokens) {
        return tokens.size() == 2 && tokens.stream().allMatch(Token::pinyin);
    }
}

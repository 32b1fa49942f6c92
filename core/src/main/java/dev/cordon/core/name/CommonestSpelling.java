package dev.cordon.core.name;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word of another script is worth does not hang on the system that it is romanised by: <i>Andrej</i> and
 * <i>Viktorovič</i> are rare among the spellings on the lists, Андрей and Викторович are not.
 */
final class CommonestSpelling {

    private CommonestSpelling() {}

    /** The same readings, but that a romanised word is as common as its commonest spelling in any of them. */
    static List<Reading> of(List<Reading> readings) {
        List<Reading> levelled = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            levelled.add(isRomanised(reading) ? with(reading, levelled(reading.tokens(), readings)) : reading);
        }
        return levelled;
    }

    private static List<Token> levelled(List<Token> tokens, List<Reading> readings) {
        List<Token> levelled = new ArrayList<>(tokens);
        for (Reading other : readings) {
            if (isRomanised(other) && other.tokens().size() == tokens.size()) {
                for (int i = 0; i < tokens.size(); i++) {
                    levelled.set(i, atMost(levelled.get(i), other.tokens().get(i)));
                }
            }
        }
        return levelled;
    }

    private static Reading with(Reading reading, List<Token> tokens) {
        return new Reading(reading.system(), tokens, reading.literal(), reading.script(), reading.liberty());
    }

    /** Words without their vowels are rated by their letters, not by lists. */
    private static Token atMost(Token token, Token other) {
        boolean rated = token.form() == Token.Form.LATIN && other.form() == Token.Form.LATIN;
        return rated ? token.noRarerThan(other.rarity()) : token;
    }

    private static boolean isRomanised(Reading reading) {
        return !reading.isPlain() && reading.script() == null;
    }
}

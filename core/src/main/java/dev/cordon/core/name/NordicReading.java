package dev.cordon.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Swedish and Danish newspapers and lists write Slavic names by their own letters: Vjatjeslav Dmitrijevitj Zjukov. A name
 * with such spellings may also be read as English writes it. Source: the spellings of the EU's and Switzerland's lists in
 * those languages, and the rules of the Swedish language council.
 */
final class NordicReading {

    private static final Pattern SPELT = Pattern.compile("[tsz]j[aeiou]|[tsz]j$|sjtj");

    private NordicReading() {}

    static Optional<Reading> of(List<Token> tokens) {
        if (tokens.stream().noneMatch(NordicReading::isSpelt)) {
            return Optional.empty();
        }
        List<Token> read = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            boolean word = token.role().isContent() && token.form() == Token.Form.LATIN;
            read.add(word ? Token.latin(inEnglish(token.text()), token.role()) : token);
        }
        return Optional.of(new Reading("Nordic", read));
    }

    private static boolean isSpelt(Token token) {
        return token.text().indexOf('j') > 0 && SPELT.matcher(token.text()).find();
    }

    private static String inEnglish(String word) {
        return word.replace("sjtj", "shch")
                .replace("dzj", "dzh")
                .replace("tj", "ch")
                .replace("sj", "sh")
                .replace("zj", "zh")
                .replace('j', 'y');
    }
}

package dev.cordon.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Latvian and Lithuanian give every man's name an ending of theirs: Vladimirs Putins, Vladimiras Putinas. A name all of
 * whose words end so may also be read without. Words in -os are Greek, never Baltic.
 */
final class BalticReading {

    private static final int LEAST_STEM = 3;
    private static final Pattern ENDED = Pattern.compile("([a-z]+?)(?:as|is|us|ys|(?<!o)s)");

    private BalticReading() {}

    static Optional<Reading> of(List<Token> tokens) {
        List<Token> read = new ArrayList<>(tokens.size());
        int ended = 0;
        for (Token token : tokens) {
            if (!token.role().isContent()) {
                read.add(token);
                continue;
            }
            Matcher word = ENDED.matcher(token.text());
            if (!word.matches() || word.group(1).length() < LEAST_STEM) {
                return Optional.empty();
            }
            read.add(Token.latin(word.group(1), token.role()));
            ended++;
        }
        return ended > 1 ? Optional.of(new Reading("Baltic", read)) : Optional.empty();
    }
}

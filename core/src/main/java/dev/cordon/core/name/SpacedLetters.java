package dev.cordon.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Closes up letters set apart: {@code V l a d i m i r  P u t i n}, {@code P.u.t.i.n}. Wider gaps part the words; where all
 * gaps are alike, letters in a row are one word.
 */
final class SpacedLetters {

    /** Fewer are initials. */
    private static final int FEWEST = 4;

    private static final Pattern WIDE = Pattern.compile("[\\p{Z}\\s]{2,}|[,;/]\\s*");
    private static final Pattern NARROW = Pattern.compile("[\\p{Z}\\s._*-]");

    private SpacedLetters() {}

    /** The text with such letters closed up; empty if there are none. */
    static Optional<String> closedUp(String raw) {
        if (!mayBeSpaced(raw)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        boolean closed = false;
        for (String group : WIDE.split(raw.strip())) {
            closed |= addWords(words, group);
        }
        return closed ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    /** Whether the text is nothing but such letters: they are no initials then. */
    static boolean isAll(String raw) {
        return mayBeSpaced(raw)
                && Stream.of(WIDE.split(raw.strip()))
                        .flatMap(NARROW::splitAsStream)
                        .allMatch(piece -> isLetter(piece) || isSign(piece));
    }

    /** One letter, with its marks and an apostrophe perhaps. */
    private static boolean isLetter(String piece) {
        return !piece.isEmpty()
                && Character.isLetter(piece.codePointAt(0))
                && isSign(piece.substring(Character.charCount(piece.codePointAt(0))));
    }

    /** Nothing that is read: an apostrophe, a quotation mark. */
    private static boolean isSign(String piece) {
        return piece.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** A cheap look first: enough letters in a row that have no other letter beside them. */
    private static boolean mayBeSpaced(String raw) {
        int row = 0;
        int run = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i < raw.length() && Character.isLetter(raw.charAt(i))) {
                run++;
            } else if (run > 0) {
                row = run == 1 ? row + 1 : 0;
                run = 0;
                if (row >= FEWEST) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds the words of a group, single letters in a row as one; whether there were enough of them. */
    private static boolean addWords(List<String> words, String group) {
        StringBuilder letters = new StringBuilder();
        boolean closed = false;
        for (String piece : NARROW.split(group)) {
            if (isLetter(piece) || !letters.isEmpty() && isSign(piece)) {
                letters.append(piece);
            } else if (!piece.isEmpty()) {
                closed |= flush(words, letters);
                words.add(piece);
            }
        }
        return flush(words, letters) || closed;
    }

    private static boolean flush(List<String> words, StringBuilder letters) {
        boolean enough = letters.length() >= FEWEST;
        if (enough) {
            words.add(letters.toString());
        } else {
            for (int i = 0; i < letters.length(); i++) {
                words.add(letters.substring(i, i + 1));
            }
        }
        letters.setLength(0);
        return enough;
    }
}

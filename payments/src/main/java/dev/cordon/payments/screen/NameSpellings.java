package dev.cordon.payments.screen;

import dev.cordon.payments.text.BrokenLines;
import dev.cordon.payments.text.SetApart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The names that a field may hold: lines end at 35 characters, within a word or after it, so that a name that goes on in the
 * next line is joined both ways.
 */
final class NameSpellings {

    /** A line this full may have been broken within a word: lines of SWIFT MT hold 35 characters, of which a mark takes two. */
    private static final int BROKEN = 33;
    /** No name is parted from its next word before this, however short the lines of the software that wrote it. */
    private static final int FULL = 24;

    private static final int MOST_LINES = 4;

    private NameSpellings() {}

    /** The spellings of a field that holds a name and nothing else. */
    static List<String> ofName(String value) {
        return closed(value, NameSpellings::ofPlainName);
    }

    /** Letters set apart over several lines are closed up first; in one line the engine does so itself. */
    private static List<String> closed(String value, Function<String, List<String>> spellings) {
        List<String> readings = value.indexOf('\n') < 0 ? List.of(value) : SetApart.readings(value);
        return readings.stream()
                .flatMap(reading -> spellings.apply(reading).stream())
                .distinct()
                .toList();
    }

    private static List<String> ofPlainName(String value) {
        List<String> lines = lines(value.lines().toList());
        if (lines.size() < 2) {
            return lines.isEmpty() ? List.of(value) : lines;
        }
        List<String> spellings = new ArrayList<>();
        spellings.add(String.join(" ", lines));
        if (lines.get(0).length() >= BROKEN) {
            spellings.add(String.join("", lines));
        }
        spellings.addAll(lines); // each line may hold a name of its own
        return spellings;
    }

    /** The spellings of lines of which the first is a name and the last are an address. */
    static List<String> ofLines(String value) {
        return closed(value, NameSpellings::ofPlainLines);
    }

    private static List<String> ofPlainLines(String value) {
        List<String> lines = lines(value.lines().toList());
        if (lines.size() < 2) {
            return lines;
        }
        List<String> whole = BrokenLines.readings(lines.get(0) + "\n" + lines.get(1));
        if (whole.size() == 1 && whole.get(0).indexOf('\n') < 0) {
            return whole; // the line end cuts a word of plain language
        }
        List<String> spellings = new ArrayList<>();
        spellings.add(lines.get(0));
        String first = lines.get(0);
        if (hasNoRoomFor(first, lines.get(1))) {
            spellings.add(first + " " + lines.get(1));
        }
        if (first.length() >= BROKEN) {
            spellings.add(first + lines.get(1));
        }
        return spellings;
    }

    /** Whether a line was broken because the first word of the next did not fit. */
    private static boolean hasNoRoomFor(String line, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() >= FULL && line.length() + 1 + word > BROKEN;
    }

    private static List<String> lines(List<String> raw) {
        return raw.stream()
                .map(String::strip)
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(MOST_LINES)
                .toList();
    }
}

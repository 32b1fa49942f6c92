package dev.cordon.lists.read.uk;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells in which several values are numbered or lettered: {@code (1) Kigali. (2) Rushashi}, {@code a) 20694 b) A0003044},
 * {@code Passport number (1) 349054 (2) 3490054}. Two cells that belong together, such as towns and countries, are
 * numbered alike.
 */
final class Numbered {

    /** Values of two cells that bear the same number; either may be empty. */
    record Pair(String first, String second) {}

    private Numbered() {}

    /** The values of the cell, in their order, each after the words before the first; the text if nothing is numbered. */
    static List<String> parts(String text) {
        String cell = text.strip();
        char one = isNumbered(cell, '1') ? '1' : isNumbered(cell, 'a') ? 'a' : 0;
        if (one == 0) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>();
        int first = marked(cell, one);
        String words = cell.substring(0, first).strip();
        String rest = afterMark(cell, first);
        int next = marked(rest, (char) (one + 1));
        for (int i = 2; next >= 0 && i < 10; i++) {
            parts.add(plain(words + " " + rest.substring(0, next)));
            rest = afterMark(rest, next);
            next = marked(rest, (char) (one + i));
        }
        parts.add(plain(words + " " + rest));
        return List.copyOf(parts);
    }

    /** Whether the text begins with the mark, or words come before it and the next mark after it. */
    private static boolean isNumbered(String text, char one) {
        int first = marked(text, one);
        return first == 0
                || first > 0 && text.charAt(first) == '(' && marked(afterMark(text, first), (char) (one + 1)) >= 0;
    }

    /** The values of two cells side by side. A cell with one value belongs to all values of the other. */
    static List<Pair> pairs(String first, String second) {
        List<String> left = parts(first);
        List<String> right = parts(second);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            pairs.add(new Pair(at(left, i), at(right, i)));
        }
        return List.copyOf(pairs);
    }

    private static String at(List<String> parts, int i) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return i < parts.size() ? parts.get(i) : "";
    }

    /** Where the mark stands, {@code (2)} anywhere or {@code 2)} after a blank; -1 if nowhere. */
    private static int marked(String text, char mark) {
        for (int i = text.indexOf(')'); i >= 0; i = text.indexOf(')', i + 1)) {
            if (i > 0 && Character.toLowerCase(text.charAt(i - 1)) == mark) {
                char before = i > 1 ? text.charAt(i - 2) : ' ';
                if (before == '(') {
                    return i - 2;
                }
                if (Character.isWhitespace(before)) {
                    return i - 1;
                }
            }
        }
        return -1;
    }

    private static String afterMark(String text, int mark) {
        return text.substring(text.indexOf(')', mark) + 1).strip();
    }

    private static String plain(String part) {
        return part.strip().replaceFirst("[.,;\\s]+$", "");
    }
}

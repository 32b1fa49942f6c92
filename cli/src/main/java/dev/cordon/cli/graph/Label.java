package dev.cordon.cli.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A node's name, broken into lines that fit.
 *
 * @param lines at most three
 */
record Label(List<String> lines) {

    static final int LINE_HEIGHT = 15;

    private static final int MOST_CHARACTERS = 24;
    private static final int MOST_LINES = 3;
    private static final double NARROW = 6.6;
    private static final double WIDE = 13.0;
    private static final int FIRST_WIDE = 0x2E80;

    Label {
        lines = List.copyOf(lines);
    }

    static Label of(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > MOST_CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            String each = lines.get(i);
            boolean cut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
            shown.add(
                    each.length() > MOST_CHARACTERS + 4
                            ? each.substring(0, MOST_CHARACTERS) + "…"
                            : cut ? each + " …" : each);
        }
        return new Label(shown);
    }

    /** An upper bound of the width in pixels, at 12 px. */
    double width() {
        return lines.stream()
                .mapToDouble(line -> line.codePoints()
                        .mapToDouble(c -> c >= FIRST_WIDE ? WIDE : Character.isUpperCase(c) ? NARROW * 1.28 : NARROW)
                        .sum())
                .max()
                .orElse(0);
    }

    double height() {
        return lines.size() * LINE_HEIGHT;
    }
}

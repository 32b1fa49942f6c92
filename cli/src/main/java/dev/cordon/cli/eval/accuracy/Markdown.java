package dev.cordon.cli.eval.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text in Markdown, written from the top. Not thread-safe. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String title) {
        return block("#".repeat(level) + " " + title);
    }

    Markdown paragraph(String words) {
        return block(words);
    }

    /** Text that is Markdown already, as it is. */
    Markdown verbatim(String markdown) {
        return block(markdown.strip());
    }

    /** A table; nothing if there are no rows. */
    Markdown table(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        String[] rule = new String[header.size()];
        Arrays.fill(rule, "---");
        StringBuilder table = new StringBuilder(row(header)).append(row(List.of(rule)));
        rows.forEach(cells -> table.append(row(cells)));
        return block(table.toString().stripTrailing());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Names are hostile input here too: they must neither end a cell nor become markup. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (each == '|' || each == '<' || each == '`' || each == '*' || each == '_' || each == '[') {
                escaped.append('\\');
            }
            escaped.appendCodePoint(isBlankLike(each) ? ' ' : each);
        });
        return escaped.toString();
    }

    private static boolean isBlankLike(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }

    private Markdown block(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(words).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

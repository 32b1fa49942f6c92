package dev.cordon.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook share, by their number. */
final class SharedStrings {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    void read(XmlCursor xml) throws IOException {
        xml.children(item -> texts.add(text(xml)));
    }

    /** The text of a string item: plain or in runs, without phonetic guides. */
    static String text(XmlCursor xml) throws IOException {
        StringBuilder text = new StringBuilder();
        xml.children(part -> {
            switch (part) {
                case "t" -> text.append(xml.rawText());
                case "r" ->
                    xml.children(run -> {
                        if (run.equals("t")) {
                            text.append(xml.rawText());
                        }
                    });
                default -> {
                    // rPh, phoneticPr: how to pronounce it
                }
            }
        });
        return ESCAPED.matcher(text)
                .replaceAll(code -> {
                    char c = (char) Integer.parseInt(code.group(1), 16);
                    return c == '\r' ? "" : c < ' ' ? "\n" : Matcher.quoteReplacement(String.valueOf(c));
                })
                .strip();
    }

    boolean contains(String text) {
        return texts.contains(text);
    }

    Optional<String> text(int number) {
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }
}

package dev.cordon.lists;

import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Counts in the text of a list file without parsing it, as a check on the readers. */
public record Markup(String text) {

    public static Markup of(SourceFile file) throws IOException {
        try (InputStream content = file.open()) {
            return new Markup(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** How often the expression occurs. */
    public long count(String regex) {
        return Pattern.compile(regex).matcher(text).results().count();
    }
}

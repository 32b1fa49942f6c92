package dev.cordon.payments.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads field policies as people write them; {@code shipped.fields} explains the format. What is not understood is an error
 * with its line: a rule that is not applied would let an element pass unseen.
 */
public final class FieldPolicyFile {

    private static final Pattern PATTERN = Pattern.compile("[\\w@?.*-]+(/[\\w@?.-]+)*(/\\*\\*)?");

    private final String source;
    private final Map<String, FieldRule> rules = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private @Nullable String name;
    private @Nullable UnknownField unknown;

    private FieldPolicyFile(String source) {
        this.source = source;
    }

    /**
     * Reads a policy.
     *
     * @param source the file's name, for messages
     * @throws FieldPolicyException if a line is not understood, given twice or missing
     */
    public static FieldPolicy read(String text, String source) {
        return new FieldPolicyFile(source).read(text);
    }

    /** The text of Cordon's own policy, to read or to copy. */
    public static String shippedText() {
        try (InputStream file = FieldPolicyFile.class.getResourceAsStream("shipped.fields")) {
            if (file == null) {
                throw new IllegalStateException("shipped.fields is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FieldPolicy shipped() {
        return read(shippedText(), "shipped.fields");
    }

    private FieldPolicy read(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int remark = line.indexOf('#');
            String content = (remark < 0 ? line : line.substring(0, remark)).strip();
            if (!content.isEmpty()) {
                read(number, content);
            }
        }
        if (name == null) {
            throw new FieldPolicyException(source + ": there is no line 'name = …'; add it");
        }
        if (unknown == null) {
            throw new FieldPolicyException(
                    source + ": there is no line 'unknown = …'; add 'unknown = free text' or" + " 'unknown = hold'");
        }
        return new FieldPolicy(name, unknown, new ArrayList<>(rules.values()));
    }

    private void read(int line, String content) {
        int equals = content.indexOf('=');
        if (equals < 0) {
            throw wrong(line, "'" + content + "' is no rule; write PATTERN … = CLASS, or # before a remark");
        }
        String key = content.substring(0, equals).strip();
        String value = content.substring(equals + 1).strip().replaceAll("\\s+", " ");
        switch (key) {
            case "name" -> name = value;
            case "unknown" -> unknown = unknown(line, value);
            case "include" -> include(line, value);
            default -> addRules(line, key, value);
        }
    }

    /** A bank's own file says what differs; the rest is Cordon's. */
    private void include(int line, String value) {
        if (!value.equals("shipped")) {
            throw wrong(line, "'" + value + "' cannot be included; only 'shipped' can");
        }
        FieldPolicyFile base = new FieldPolicyFile("shipped.fields");
        base.read(shippedText());
        base.rules.forEach(rules::putIfAbsent);
        unknown = unknown == null ? base.unknown : unknown;
    }

    private UnknownField unknown(int line, String value) {
        return switch (value) {
            case "free text" -> UnknownField.FREE_TEXT;
            case "hold" -> UnknownField.HOLD;
            default -> throw wrong(line, "unknown elements cannot be '" + value + "'; use 'free text' or 'hold'");
        };
    }

    private void addRules(int line, String patterns, String value) {
        FieldClass fieldClass = FieldClass.ofLabel(value)
                .orElseThrow(() -> wrong(
                        line,
                        "there is no class '" + value + "'; classes are "
                                + String.join(
                                        ", ",
                                        List.of(FieldClass.values()).stream()
                                                .map(FieldClass::label)
                                                .toList())));
        for (String pattern : patterns.split("[\\s,]+")) {
            if (!PATTERN.matcher(pattern).matches()) {
                throw wrong(
                        line, "'" + pattern + "' is no pattern; write names joined by '/', and '/**' for all below");
            }
            Integer earlier = lines.put(pattern, line);
            if (earlier != null) {
                throw wrong(line, "'" + pattern + "' is given twice, first in line " + earlier + "; keep one");
            }
            rules.put(pattern, FieldRule.of(pattern, fieldClass));
        }
    }

    private FieldPolicyException wrong(int line, String problem) {
        return new FieldPolicyException(source + ", line " + line + ": " + problem);
    }
}

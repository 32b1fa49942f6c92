package dev.cordon.payments.field;

import dev.cordon.payments.message.ElementPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which class each element of a payment is of. Rules name the end of a path; of those that cover a path, the one with the
 * most names counts. {@link FieldPolicyFile} reads policies that people write. Safe for many threads.
 */
public final class FieldPolicy {

    /** Cordon's own. */
    public static final FieldPolicy SHIPPED = FieldPolicyFile.shipped();

    /** Paths of real messages are a few thousand; beyond, hostile input must not fill the memory. */
    private static final int MOST_KNOWN = 20_000;

    /** What an element is, and whether a rule says so. */
    public record Classified(FieldClass fieldClass, boolean isKnown) {}

    private final String name;
    private final UnknownField unknown;
    private final Map<String, List<FieldRule>> byLastName = new HashMap<>();
    private final List<FieldRule> below = new ArrayList<>();
    private final Map<String, Classified> known = new ConcurrentHashMap<>();
    private final String hash;

    FieldPolicy(String name, UnknownField unknown, List<FieldRule> rules) {
        this.name = name;
        this.unknown = unknown;
        StringBuilder content = new StringBuilder(unknown.name());
        for (FieldRule rule : rules) {
            content.append('\n').append(rule.pattern()).append('=').append(rule.fieldClass());
            if (rule.below()) {
                below.add(rule);
            } else {
                String last = rule.names().substring(rule.names().lastIndexOf('/') + 1);
                byLastName.computeIfAbsent(last, key -> new ArrayList<>()).add(rule);
            }
        }
        this.hash = sha256(content.toString());
    }

    public String name() {
        return name;
    }

    /** What is done with an element that no rule covers. */
    public UnknownField unknown() {
        return unknown;
    }

    /** SHA-256 of the rules in lower-case hexadecimal: with it a decision can be replayed. */
    public String hash() {
        return hash;
    }

    /** The class of an element; of one that no rule covers, free text. */
    public Classified classOf(ElementPath path) {
        Classified found = known.get(path.names());
        if (found == null) {
            found = find(path);
            if (known.size() < MOST_KNOWN) {
                known.put(path.names(), found);
            }
        }
        return found;
    }

    private Classified find(ElementPath path) {
        FieldRule best = null;
        for (FieldRule rule : byLastName.getOrDefault(path.name(), List.of())) {
            best = closer(best, rule, path.names());
        }
        for (FieldRule rule : below) {
            best = closer(best, rule, path.names());
        }
        return best == null ? new Classified(FieldClass.FREE_TEXT, false) : new Classified(best.fieldClass(), true);
    }

    private static @Nullable FieldRule closer(@Nullable FieldRule best, FieldRule rule, String path) {
        return rule.covers(path) && (best == null || rule.isCloserThan(best)) ? rule : best;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package dev.cordon.core.screen;

import dev.cordon.core.party.PartyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads policies as people write them; {@code balanced.policy} explains the format. Whatever is not understood is an
 * error with its line: a threshold that is not applied would let parties pass in silence.
 */
public final class PolicyFile {

    static final String WEAK = "weak alias alone";
    static final String ALERTS = "alerts";
    static final String NEVER = "never alerts";

    private static final String KEYS = "name, score, " + WEAK + ", review and match, each of the last two also with"
            + " 'for KIND', 'on LIST' or 'for KIND on LIST'";
    private static final Pattern THRESHOLD =
            Pattern.compile("(review|match)(?:\\s+for\\s+(\\S+))?(?:\\s+on\\s+(\\S+))?");
    /** Scores have four decimals, see {@link dev.cordon.core.match.Score}. */
    private static final Pattern SCORE = Pattern.compile("[01](\\.\\d{1,4})?");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private final String source;
    private final @Nullable Set<String> lists;
    private final List<ThresholdRule> rules = new ArrayList<>();
    private final Map<ThresholdRule, Integer> lines = new IdentityHashMap<>();
    private @Nullable String name;
    private @Nullable Scoring scoring;
    private @Nullable Boolean weakAliasSuffices;

    private PolicyFile(String source, @Nullable Set<String> lists) {
        this.source = source;
        this.lists = lists;
    }

    /**
     * Reads a policy.
     *
     * @param text   the content of the file
     * @param source the file's name, for messages
     * @param lists  ids of the lists that the policy may name: those of the watchlist that it is to be used with
     * @throws PolicyException if anything in it is not understood, is missing, or contradicts itself, or if it bears the
     *     name of one of Cordon's own policies and says something else
     */
    public static Policy read(String text, String source, Set<String> lists) {
        Policy own = new PolicyFile(source, Set.copyOf(lists)).read(text);
        if (Policy.SHIPPED.contains(own.name()) && !own.equals(Policy.shipped(own.name()))) {
            throw new PolicyException(source + ": '" + own.name() + "' is the name of one of Cordon's own policies,"
                    + " which says something else; give yours a name of its own");
        }
        return own;
    }

    /** The text of one of {@link Policy#SHIPPED}, to read or to copy. */
    public static String shippedText(String name) {
        if (!Policy.SHIPPED.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no policy '" + name + "'; Cordon's own are " + String.join(", ", Policy.SHIPPED));
        }
        try (InputStream file = PolicyFile.class.getResourceAsStream(name + ".policy")) {
            if (file == null) {
                throw new IllegalStateException("the policy " + name + " is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Policy shipped(String name) {
        return new PolicyFile(name, null).read(shippedText(name));
    }

    private Policy read(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = line.strip();
            if (!content.isEmpty() && content.charAt(0) != '#') {
                read(number, content);
            }
        }
        for (Policy.Conflict conflict : Policy.conflicts(rules)) {
            int line = Math.max(line(conflict.rule()), line(conflict.other()));
            int other = Math.min(line(conflict.rule()), line(conflict.other()));
            throw wrong(line, conflict.words() + " (the other is in line " + other + ")");
        }
        require(Decision.REVIEW);
        require(Decision.MATCH);
        return new Policy(
                given(name, "name"), given(scoring, "score"), given(weakAliasSuffices, WEAK), List.copyOf(rules));
    }

    private int line(ThresholdRule rule) {
        return lines.getOrDefault(rule, 0);
    }

    private void read(int line, String content) {
        int equals = content.indexOf('=');
        if (equals < 0) {
            throw wrong(line, "'" + content + "' is no rule; write KEY = VALUE, or # before a remark");
        }
        String key = content.substring(0, equals).strip().replaceAll("\\s+", " ");
        String value = content.substring(equals + 1).strip().replaceAll("\\s+", " ");
        switch (key) {
            case "name" -> name = once(line, key, name, name(line, value));
            case "score" -> scoring = once(line, key, scoring, scoring(line, value));
            case WEAK -> weakAliasSuffices = once(line, key, weakAliasSuffices, weak(line, value));
            default -> addThreshold(line, key, value);
        }
    }

    private <T> T once(int line, String key, @Nullable T earlier, T value) {
        if (earlier != null) {
            throw wrong(line, "'" + key + "' is given twice; keep one");
        }
        return value;
    }

    private String name(int line, String value) {
        if (!NAME.matcher(value).matches()) {
            throw wrong(line, "'" + value + "' is no name; use letters, digits, '-', '_' and '.', without spaces");
        }
        return value;
    }

    private Scoring scoring(int line, String value) {
        for (Scoring each : Scoring.values()) {
            if (each.label().equals(value)) {
                return each;
            }
        }
        throw wrong(line, "unknown score '" + value + "'; use evidence or ofac-search");
    }

    private boolean weak(int line, String value) {
        if (!value.equals(ALERTS) && !value.equals(NEVER)) {
            throw wrong(line, "'" + value + "' says nothing of weak aliases; use '" + NEVER + "' or '" + ALERTS + "'");
        }
        return value.equals(ALERTS);
    }

    private void addThreshold(int line, String key, String value) {
        Matcher parts = THRESHOLD.matcher(key);
        if (!parts.matches()) {
            throw wrong(line, "unknown key '" + key + "'; keys are " + KEYS);
        }
        String decision = parts.group(1);
        String kind = parts.group(2);
        ThresholdRule rule = new ThresholdRule(
                "match".equals(decision) ? Decision.MATCH : Decision.REVIEW,
                kind == null ? null : kind(line, kind),
                list(line, parts.group(3)),
                score(line, key, value));
        rules.add(rule);
        lines.put(rule, line);
    }

    private PartyKind kind(int line, String label) {
        for (PartyKind kind : PartyKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw wrong(line, "unknown kind '" + label + "'; use person, organisation, vessel, aircraft or wallet");
    }

    private @Nullable String list(int line, @Nullable String id) {
        if (id != null && lists != null && !lists.contains(id)) {
            throw wrong(
                    line,
                    "the watchlist has no list '" + id + "'; it has "
                            + String.join(", ", lists.stream().sorted().toList())
                            + ". Correct the line, or take it out");
        }
        return id;
    }

    private double score(int line, String key, String value) {
        double score = SCORE.matcher(value).matches() ? Double.parseDouble(value) : -1;
        if (!(score > 0 && score <= 1)) {
            throw wrong(
                    line,
                    "'" + key
                            + "' must be a number above 0 and at most 1 with no more than four decimals, such as 0.85,"
                            + " not '" + value + "'");
        }
        return score;
    }

    private void require(Decision decision) {
        boolean found = rules.stream().anyMatch(rule -> rule.decision() == decision && rule.precision() == 0);
        given(found ? decision : null, decision.label());
    }

    private <T> T given(@Nullable T value, String key) {
        if (value == null) {
            throw new PolicyException(source + ": there is no line '" + key + " = …' that covers everything; add it");
        }
        return value;
    }

    private PolicyException wrong(int line, String problem) {
        return new PolicyException(source + ", line " + line + ": " + problem);
    }
}

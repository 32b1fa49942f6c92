package dev.cordon.core.network.ownership;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one jurisdiction says of entities owned by designated parties. The three shipped rules stand in
 * {@code ofac.rule}, {@code eu.rule} and {@code uk.rule}, each with its source; nothing of them is written elsewhere.
 *
 * @param id        such as {@code ofac}
 * @param title     name for people
 * @param authority whose designations count, as in {@link Designation#authority}
 * @param measure   the measure that a designation must impose to count
 * @param threshold the share at which ownership counts, in units of {@link Share}
 * @param inclusive whether exactly the threshold suffices
 * @param aggregate whether the holdings of several designated parties are added up
 * @param owns      kinds of holding that are measured against the threshold, each kind by itself
 * @param decides   rights that count like ownership
 * @param reviewed  rights that call for a person's judgement
 * @param source    the legal text or official guidance
 */
public record OwnershipRule(
        String id,
        String title,
        String authority,
        String measure,
        long threshold,
        boolean inclusive,
        boolean aggregate,
        Set<TieKind> owns,
        Set<TieKind> decides,
        Set<TieKind> reviewed,
        String source) {

    /** The shipped rules. */
    public static final List<String> SHIPPED = List.of("ofac", "eu", "uk");

    private static final Map<String, TieKind> KINDS = Map.of(
            "shares", TieKind.OWNS,
            "votes", TieKind.VOTES,
            "majority of votes", TieKind.VOTES,
            "board", TieKind.APPOINTS,
            "control", TieKind.CONTROLS);

    public OwnershipRule {
        owns = Set.copyOf(owns);
        decides = Set.copyOf(decides);
        reviewed = Set.copyOf(reviewed);
    }

    /**
     * One of the shipped rules.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public static OwnershipRule shipped(String id) {
        if (!SHIPPED.contains(id)) {
            throw new IllegalArgumentException("there is no rule '" + id + "'; use " + String.join(", ", SHIPPED));
        }
        try (InputStream file = OwnershipRule.class.getResourceAsStream(id + ".rule")) {
            if (file == null) {
                throw new IllegalStateException("the rule " + id + " is missing from the jar");
            }
            return parse(id, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a rule in the form of the shipped ones: a word, blanks, its value; remarks start with {@code #}.
     *
     * @throws IllegalArgumentException if a line is missing or not understood
     */
    static OwnershipRule parse(String id, String text) {
        Map<String, String> lines = new TreeMap<>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+", 2))
                .forEach(line -> lines.put(line[0], line.length > 1 ? line[1] : ""));
        String threshold = line(lines, "threshold");
        boolean inclusive = threshold.endsWith(" or more");
        if (!inclusive && !threshold.startsWith("more than ")) {
            throw new IllegalArgumentException("threshold: write '50 or more' or 'more than 50', not " + threshold);
        }
        long units = Share.parse(threshold.replace(" or more", "").replace("more than ", ""))
                .low();
        OwnershipRule rule = new OwnershipRule(
                id,
                line(lines, "title"),
                line(lines, "authority"),
                line(lines, "measure"),
                units,
                inclusive,
                line(lines, "aggregate").equals("yes"),
                kinds(line(lines, "owns")),
                kinds(line(lines, "decides")),
                kinds(line(lines, "reviewed")),
                line(lines, "source"));
        if (!lines.isEmpty()) {
            throw new IllegalArgumentException("the rule " + id + " has unknown lines: " + lines.keySet());
        }
        return rule;
    }

    private static String line(Map<String, String> lines, String word) {
        String value = lines.remove(word);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("the line '" + word + "' is missing");
        }
        return value;
    }

    private static Set<TieKind> kinds(String words) {
        Set<TieKind> kinds = EnumSet.noneOf(TieKind.class);
        if (!words.equals("-")) {
            for (String word : words.split(",\\s*")) {
                TieKind kind = KINDS.get(word);
                if (kind == null) {
                    throw new IllegalArgumentException("unknown kind of holding '" + word + "'");
                }
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether a list entry is a designated party in the sense of this rule. */
    public boolean designates(ListedParty entry) {
        return entry.designations().stream()
                .anyMatch(designation -> designation.authority().equals(authority)
                        && designation.measures().contains(measure));
    }

    /** Whether the right calls for a person's judgement. Votes do where they may be a majority. */
    boolean calls(TieKind kind, Share share) {
        return reviewed.contains(kind) && (kind != TieKind.VOTES || share.high() > Share.WHOLE / 2);
    }

    /** Whether so much ownership certainly suffices, when the true share is the sum or, if open, more than it. */
    boolean sufficesAtLeast(long sum, boolean open) {
        return inclusive ? sum >= threshold : sum > threshold || (sum == threshold && open);
    }

    /** Whether so much ownership may suffice, when the true share is the sum or, if open, less than it. */
    boolean maySuffice(long sum, boolean open) {
        return sum > threshold || (inclusive && sum == threshold && !open);
    }

    /** The threshold for people: {@code 50 % or more}. */
    public String thresholdText() {
        return inclusive ? Share.text(threshold) + " or more" : "more than " + Share.text(threshold);
    }
}

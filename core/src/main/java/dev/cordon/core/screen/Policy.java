package dev.cordon.core.screen;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartyKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What suffices to raise an alert. Immutable.
 *
 * <p>Of the thresholds that cover an entry the most particular one counts: for its list and kind, then for its list, then
 * for its kind, then for all. {@link PolicyFile} reads policies that people write; {@link #shipped} names Cordon's own.
 */
public final class Policy {

    /** Cordon's own policies, by name. */
    public static final List<String> SHIPPED = List.of("balanced", "strict", "ofac-search");

    /** The default: fitted for recall on record pairs at few alerts on strangers. */
    public static final Policy BALANCED = shipped("balanced");

    private final String name;
    private final Scoring scoring;
    private final boolean weakAliasSuffices;
    private final List<ThresholdRule> thresholds;
    private final String hash;

    /**
     * @param name              as screenings carry it
     * @param scoring           by which score it judges
     * @param weakAliasSuffices whether an entry alerts though only a weak alias of it agrees, and no fact besides
     * @param thresholds        one each for review and match that cover everything, and any number of particular ones
     * @throws IllegalArgumentException if the general ones are missing, two are for the same entries, or somewhere the
     *     threshold of a match lies below that of a review
     */
    public Policy(String name, Scoring scoring, boolean weakAliasSuffices, List<ThresholdRule> thresholds) {
        this.name = name;
        this.scoring = scoring;
        this.weakAliasSuffices = weakAliasSuffices;
        this.thresholds = thresholds.stream()
                .sorted(Comparator.comparing(ThresholdRule::precision)
                        .reversed()
                        .thenComparing(ThresholdRule::key))
                .toList();
        requireGeneral(Decision.REVIEW);
        requireGeneral(Decision.MATCH);
        conflicts().stream().findFirst().ifPresent(conflict -> {
            throw new IllegalArgumentException(conflict.words());
        });
        this.hash = sha256(content());
    }

    /** A policy with one threshold each for all entries, of Cordon's own score, under which weak aliases do not suffice. */
    public static Policy of(String name, double review, double match) {
        List<ThresholdRule> rules =
                List.of(ThresholdRule.of(Decision.REVIEW, review), ThresholdRule.of(Decision.MATCH, match));
        return new Policy(name, Scoring.EVIDENCE, false, rules);
    }

    /**
     * One of Cordon's own policies.
     *
     * @throws IllegalArgumentException if the name is none of {@link #SHIPPED}
     */
    public static Policy shipped(String name) {
        return PolicyFile.shipped(name);
    }

    private void requireGeneral(Decision decision) {
        if (thresholds.stream().noneMatch(rule -> rule.decision() == decision && rule.precision() == 0)) {
            throw new IllegalArgumentException(
                    "there is no threshold '" + decision.label() + "' that covers everything");
        }
    }

    /** Two rules that cannot both hold. */
    record Conflict(ThresholdRule rule, ThresholdRule other, String words) {}

    private List<Conflict> conflicts() {
        return conflicts(thresholds);
    }

    /** What is wrong with rules as a whole: doubled ones, and matches below reviews for some kind on some list. */
    static List<Conflict> conflicts(List<ThresholdRule> rules) {
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rules.get(i).hasScopeOf(rules.get(j))) {
                    found.add(new Conflict(
                            rules.get(i), rules.get(j), "'" + rules.get(i).key() + "' is given twice; keep one"));
                }
            }
        }
        List<String> lists = new ArrayList<>(lists(rules));
        lists.add("");
        for (PartyKind kind : PartyKind.values()) {
            for (String list : lists) {
                ThresholdRule review = rule(rules, Decision.REVIEW, kind, list);
                ThresholdRule match = rule(rules, Decision.MATCH, kind, list);
                if (review != null && match != null && match.score() < review.score()) {
                    found.add(new Conflict(match, review, below(match, review)));
                }
            }
        }
        return found;
    }

    private static String below(ThresholdRule match, ThresholdRule review) {
        return "'" + match.key() + " = " + match.score() + "' lies below '" + review.key() + " = " + review.score()
                + "', so there would be a match that needs no review; raise the match or lower the review";
    }

    private static @Nullable ThresholdRule rule(
            List<ThresholdRule> rules, Decision decision, PartyKind kind, @Nullable String list) {
        ThresholdRule best = null;
        for (ThresholdRule rule : rules) {
            boolean closer = best == null || rule.precision() > best.precision();
            if (rule.decision() == decision && closer && rule.covers(kind, list)) {
                best = rule;
            }
        }
        return best;
    }

    public String name() {
        return name;
    }

    /** By which score it judges. */
    public Scoring scoring() {
        return scoring;
    }

    /** Whether an entry alerts though only a weak alias of it agrees, and no fact besides. */
    public boolean weakAliasSuffices() {
        return weakAliasSuffices;
    }

    /** The thresholds, the most particular first. */
    public List<ThresholdRule> thresholds() {
        return thresholds;
    }

    /** The lists that it names. */
    public Set<String> lists() {
        return lists(thresholds);
    }

    private static Set<String> lists(List<ThresholdRule> rules) {
        return rules.stream()
                .map(ThresholdRule::listId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The score from which an entry of this kind on this list is decided so. */
    public double threshold(Decision decision, PartyKind kind, String listId) {
        return Objects.requireNonNull(rule(thresholds, decision, kind, listId)).score();
    }

    /** The review threshold that covers what no particular one does. */
    public double review() {
        return general(Decision.REVIEW);
    }

    /** The match threshold that covers what no particular one does. */
    public double match() {
        return general(Decision.MATCH);
    }

    private double general(Decision decision) {
        return thresholds.stream()
                .filter(rule -> rule.decision() == decision && rule.precision() == 0)
                .findFirst()
                .orElseThrow()
                .score();
    }

    /** The lowest of all review thresholds: what scores less is never a hit. */
    public double leastReview() {
        return thresholds.stream()
                .filter(rule -> rule.decision() == Decision.REVIEW)
                .mapToDouble(ThresholdRule::score)
                .min()
                .orElseThrow();
    }

    /**
     * The same policy with one review threshold for all entries; the name says so.
     *
     * @throws IllegalArgumentException if the threshold is not above 0 and at most 1
     */
    public Policy withReview(double threshold) {
        List<ThresholdRule> rules = new ArrayList<>();
        rules.add(ThresholdRule.of(Decision.REVIEW, threshold));
        for (ThresholdRule rule : thresholds) {
            if (rule.decision() == Decision.MATCH) {
                rules.add(new ThresholdRule(
                        Decision.MATCH, rule.kind(), rule.listId(), Math.max(threshold, rule.score())));
            }
        }
        return new Policy(name + "/review=" + threshold, scoring, weakAliasSuffices, rules);
    }

    /** What a score of the entry means. */
    public Decision decide(ListedParty entry, double score) {
        if (score >= threshold(Decision.MATCH, entry.kind(), entry.listId())) {
            return Decision.MATCH;
        }
        return score >= threshold(Decision.REVIEW, entry.kind(), entry.listId()) ? Decision.REVIEW : Decision.CLEAR;
    }

    /** The rules in a fixed order, without name and comments: equal for policies that decide alike. */
    public String content() {
        StringBuilder text = new StringBuilder();
        text.append("score = ").append(scoring.label()).append('\n');
        text.append(PolicyFile.WEAK).append(" = ").append(weakAliasSuffices ? PolicyFile.ALERTS : PolicyFile.NEVER);
        for (ThresholdRule rule : thresholds) {
            text.append('\n').append(rule.key()).append(" = ").append(rule.score());
        }
        return text.append('\n').toString();
    }

    /** SHA-256 of {@link #content} in lower-case hexadecimal: with it a screening can be replayed, whatever the name. */
    public String hash() {
        return hash;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy policy && name.equals(policy.name) && hash.equals(policy.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + hash + ")";
    }
}

package dev.cordon.documents.mention;

import dev.cordon.core.screen.Hit;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Settles which of the names that overlap are meant: the longest; and gathers the entries that carry the same name. */
final class NameFindings {

    /** More entries of one name are of no use to a reader. */
    private static final int MOST_ENTRIES = 20;

    private final String text;
    private final HitBuilder hits;
    private final TakenWords taken;

    NameFindings(String text, HitBuilder hits, TakenWords taken) {
        this.text = text;
        this.hits = hits;
        this.taken = taken;
    }

    /** The findings in the order of the text. A weak alias counts only for a party that the text also names otherwise. */
    List<Finding> of(List<Match> matches) {
        Set<Integer> named = new HashSet<>();
        Map<Integer, Match> fullest = new HashMap<>();
        for (Match match : matches) {
            if (!match.name().weak()) {
                named.add(match.name().entry());
                fullest.merge(match.name().entry(), match, NameFindings::fuller);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Match> group : longest(matches, named)) {
            finding(group, fullest).ifPresent(finding -> {
                findings.add(finding);
                taken.add(group.get(0).first(), group.get(0).last());
            });
        }
        return findings;
    }

    private static Match fuller(Match left, Match right) {
        return Comparator.comparingInt(Match::omitted)
                                .thenComparingInt(match -> -match.name().slots().size())
                                .thenComparing(Match::span)
                                .compare(left, right)
                        <= 0
                ? left
                : right;
    }

    private static List<List<Match>> longest(List<Match> matches, Set<Integer> named) {
        List<Match> sorted = new ArrayList<>(matches);
        sorted.removeIf(
                match -> match.name().weak() && !named.contains(match.name().entry()));
        sorted.sort(Comparator.comparingInt(
                        (Match match) -> match.span().start() - match.span().end())
                .thenComparing(Match::span));
        TreeMap<Integer, List<Match>> kept = new TreeMap<>();
        for (Match match : sorted) {
            List<Match> same = kept.get(match.span().start());
            if (same != null && same.get(0).span().equals(match.span())) {
                same.add(match);
            } else if (!overlaps(kept, match.span())) {
                kept.put(match.span().start(), new ArrayList<>(List.of(match)));
            }
        }
        return List.copyOf(kept.values());
    }

    private static boolean overlaps(TreeMap<Integer, List<Match>> kept, TextSpan span) {
        Map.Entry<Integer, List<Match>> before = kept.lowerEntry(span.end());
        return before != null && before.getValue().get(0).span().overlaps(span);
    }

    /** Empty if a screening of the words would find none of the entries. */
    private Optional<Finding> finding(List<Match> group, Map<Integer, Match> fullest) {
        Map<Integer, Match> byEntry = new TreeMap<>();
        group.forEach(match -> byEntry.merge(match.name().entry(), match, NameFindings::fuller));
        MentionKind kind = byEntry.values().stream()
                        .anyMatch(match -> match.omitted() == 0 && !match.name().weak())
                ? MentionKind.FULL_NAME
                : MentionKind.SHORT_FORM;
        TextSpan span = group.get(0).span();
        List<Hit> found = new ArrayList<>();
        for (Match match : byEntry.values()) {
            hit(match, fullest.getOrDefault(match.name().entry(), match)).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        found.sort(HitBuilder.BEST_FIRST);
        List<Hit> kept = found.subList(0, Math.min(found.size(), MOST_ENTRIES));
        return Optional.of(Finding.at(
                kind, span, kept, byEntry.values().stream().map(Match::name).toList()));
    }

    /** Part of a name, or a weak alias, stands for the full name if the text has that, too. */
    private Optional<Hit> hit(Match match, Match fuller) {
        String words = text(match.span());
        if (!fuller.equals(match)
                && (match.omitted() > fuller.omitted() || match.name().weak())) {
            return hits.byName(fuller.name(), text(fuller.span()))
                    .map(full ->
                            HitBuilder.inherited(full, words, "stands for “" + text(fuller.span()) + "” in this text"));
        }
        return match.omitted() > 0 ? hits.byPart(match.name(), words) : hits.byName(match.name(), words);
    }

    private String text(TextSpan span) {
        return Blanks.collapse(text, span.start(), span.end());
    }
}

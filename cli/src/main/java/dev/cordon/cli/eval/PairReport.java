package dev.cordon.cli.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of a set of labelled pairs.
 *
 * @param title       what was measured, such as the name of a file
 * @param overall     all pairs
 * @param groups      pairs by the value of each dimension that any of them has
 * @param crossScript pairs without a common script; has no pairs if there are none
 * @param tiers       surely the same first, surely different last
 * @param calibration how far scores are from frequencies
 * @param errors      pairs on the wrong side of the default threshold, the worst first
 */
public record PairReport(
        String title,
        Measures overall,
        Map<Dimension, SortedMap<String, Measures>> groups,
        Measures crossScript,
        List<Tier> tiers,
        Calibration calibration,
        List<ScoredPair> errors) {

    private static final List<String> TIERS = List.of("STRONG", "MEDIUM", "WEAK");

    /**
     * Measures scored pairs.
     *
     * @param bound the default threshold as a sum of evidence in hundredths of a bit
     */
    public static PairReport of(String title, List<ScoredPair> scored, int bound) {
        return new PairReport(
                title,
                Measures.of(scored, bound),
                groups(scored, bound),
                Measures.of(
                        scored.stream()
                                .filter(each -> each.pair().crossScript())
                                .toList(),
                        bound),
                tiers(scored, bound),
                Calibration.of(scored),
                errors(scored, bound));
    }

    private static Map<Dimension, SortedMap<String, Measures>> groups(List<ScoredPair> scored, int bound) {
        Map<Dimension, SortedMap<String, Measures>> groups = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            SortedMap<String, Measures> measured = by(dimension, scored, bound);
            if (!measured.isEmpty()) {
                groups.put(dimension, measured);
            }
        }
        return groups;
    }

    private static SortedMap<String, Measures> by(Dimension dimension, List<ScoredPair> scored, int bound) {
        SortedMap<String, List<ScoredPair>> members = scored.stream()
                .filter(each -> each.pair().groups().containsKey(dimension))
                .collect(Collectors.groupingBy(
                        each -> each.pair().groups().getOrDefault(dimension, ""), TreeMap::new, Collectors.toList()));
        SortedMap<String, Measures> measured = new TreeMap<>();
        members.forEach((group, pairs) -> measured.put(group, Measures.of(pairs, bound)));
        return measured;
    }

    private static List<Tier> tiers(List<ScoredPair> scored, int bound) {
        List<Tier> tiers = new ArrayList<>();
        TIERS.forEach(name -> addTier(tiers, name, true, scored, bound));
        for (int i = TIERS.size() - 1; i >= 0; i--) {
            addTier(tiers, TIERS.get(i), false, scored, bound);
        }
        return tiers;
    }

    private static void addTier(List<Tier> tiers, String name, boolean same, List<ScoredPair> scored, int bound) {
        List<ScoredPair> members = scored.stream()
                .filter(each -> name.equals(each.pair().tier()) && each.pair().same() == same)
                .toList();
        if (!members.isEmpty()) {
            long errors = members.stream().filter(each -> each.isError(bound)).count();
            double mean =
                    members.stream().mapToDouble(ScoredPair::score).average().orElse(0);
            tiers.add(new Tier(name, same, members.size(), (int) errors, mean));
        }
    }

    private static List<ScoredPair> errors(List<ScoredPair> scored, int bound) {
        Function<ScoredPair, Integer> wrongness = each -> -Math.abs(each.centibits() - bound);
        return scored.stream()
                .filter(each -> each.isError(bound))
                .sorted(Comparator.comparing(wrongness))
                .toList();
    }
}

package dev.cordon.core.network.ownership;

import dev.cordon.core.network.TieKind;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules word by word: go over all companies again and again, add up what the set holds of each, until nothing changes.
 * Shares nothing with the engine but the holdings and the letter of the rules.
 */
final class NaiveOwnership {

    private final int size;
    private final List<Holding> holdings;

    NaiveOwnership(int size, List<Holding> holdings) {
        this.size = size;
        this.holdings = holdings;
    }

    Map<Integer, Verdict> verdicts(String rule, Set<Integer> designated, Set<Integer> likely) {
        Map<Integer, Verdict> verdicts = new TreeMap<>();
        for (int party = 0; party < size; party++) {
            verdicts.put(party, Verdict.NOT_OWNED);
        }
        if (!rule.equals("uk")) {
            raise(verdicts, spread(rule, designated, likely));
            return verdicts;
        }
        designated.forEach(party -> raise(verdicts, spread(rule, Set.of(party), Set.of())));
        likely.forEach(party -> raise(verdicts, spread(rule, Set.of(), Set.of(party))));
        return verdicts;
    }

    private static void raise(Map<Integer, Verdict> verdicts, Map<Integer, Verdict> more) {
        more.forEach((party, verdict) ->
                verdicts.merge(party, verdict, (old, found) -> found.compareTo(old) > 0 ? found : old));
    }

    private Map<Integer, Verdict> spread(String rule, Set<Integer> designated, Set<Integer> likely) {
        Map<Integer, Verdict> found = new TreeMap<>();
        designated.forEach(party -> found.put(party, Verdict.DESIGNATED));
        Set<Integer> set = new HashSet<>(designated);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int party = 0; party < size; party++) {
                if (!found.containsKey(party) && certainly(rule, set, party)) {
                    found.put(party, Verdict.OWNED);
                    changed |= set.add(party);
                }
            }
        }
        for (int party : likely) {
            found.putIfAbsent(party, Verdict.POSSIBLY);
            set.add(party);
        }
        changed = true;
        while (changed) {
            changed = false;
            for (int party = 0; party < size; party++) {
                if (!found.containsKey(party) && possibly(rule, set, party)) {
                    found.put(party, Verdict.POSSIBLY);
                    changed |= set.add(party);
                }
            }
        }
        return found;
    }

    private boolean certainly(String rule, Set<Integer> set, int party) {
        return kinds(rule).stream().anyMatch(kind -> {
            BigInteger sum = BigInteger.ZERO;
            boolean more = false;
            for (Holding holding : holdings) {
                if (counts(holding, set, party, kind)) {
                    sum = sum.add(BigInteger.valueOf(holding.share().low()));
                    more |= holding.share().lowOpen();
                }
            }
            int compared = sum.compareTo(half());
            return rule.equals("uk") ? compared > 0 || (compared == 0 && more) : compared >= 0;
        });
    }

    private boolean possibly(String rule, Set<Integer> set, int party) {
        boolean shares = kinds(rule).stream().anyMatch(kind -> {
            BigInteger sum = BigInteger.ZERO;
            boolean less = false;
            for (Holding holding : holdings) {
                if (counts(holding, set, party, kind)) {
                    sum = sum.add(BigInteger.valueOf(holding.share().high()));
                    less |= holding.share().highOpen();
                }
            }
            int compared = sum.compareTo(half());
            return compared > 0 || (!rule.equals("uk") && compared == 0 && !less);
        });
        boolean control = holdings.stream().anyMatch(holding -> counts(holding, set, party, TieKind.CONTROLS));
        boolean votes = holdings.stream()
                .anyMatch(holding -> counts(holding, set, party, TieKind.VOTES)
                        && BigInteger.valueOf(holding.share().high()).compareTo(half()) > 0);
        return shares || (control && !rule.equals("ofac")) || (votes && rule.equals("eu"));
    }

    private static boolean counts(Holding holding, Set<Integer> set, int party, TieKind kind) {
        return holding.kind() == kind && holding.owned() == party && set.contains(holding.owner());
    }

    private static Set<TieKind> kinds(String rule) {
        return rule.equals("uk") ? Set.of(TieKind.OWNS, TieKind.VOTES) : Set.of(TieKind.OWNS);
    }

    /** 50 %, as the sum of a hundred halves of a per cent. */
    private static BigInteger half() {
        return BigInteger.valueOf(9009).multiply(BigInteger.TEN.pow(12)).divide(BigInteger.TWO);
    }
}

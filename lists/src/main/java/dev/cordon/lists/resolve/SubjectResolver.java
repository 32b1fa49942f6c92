package dev.cordon.lists.resolve;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the entries of different lists that are one subject: by numbers that only one party has, and by the engine's own
 * comparison of the records. Deterministic: the same watchlist, judgements and earlier ids give the same subjects.
 */
public final class SubjectResolver {

    /** Evidence in hundredths of a bit from which two records are one; measured by {@code cordon eval resolve}. */
    static final int SAME = 350;

    /** The same for ships with a name of one word, which they share with many others. */
    static final int SAME_SHIP = 550;

    /** The same for ships whose whole name is in regimes that hold the same ships: little may speak against it. */
    static final int SAME_SHIP_OF_REGIME = -300;

    /** Evidence from which a pair is so sure that others may learn from it. */
    private static final int SURE = 600;

    /** Evidence that a shared passport or registration number needs besides; misprints are shared too. */
    static final int SAME_WITH_NUMBER = 0;

    private final Watchlist watchlist;
    private final List<Judgement> judgements;
    private final SubjectIds ids;

    /**
     * @param judgements of people; they win
     * @param ids        the subjects of earlier watchlists
     */
    public SubjectResolver(Watchlist watchlist, List<Judgement> judgements, SubjectIds ids) {
        this.watchlist = watchlist;
        this.judgements = List.copyOf(judgements);
        this.ids = ids;
    }

    /** A pair with its evidence. */
    private record Weighed(CandidatePairs.Pair pair, int centibits, String proof, boolean lasting) {

        Weighed with(int more) {
            return new Weighed(pair, centibits + more, proof, lasting);
        }
    }

    /**
     * Resolves the watchlist.
     *
     * @param progress called after each entry, from any thread
     */
    public Resolution resolve(Runnable progress) {
        List<Profile> profiles = IntStream.range(0, watchlist.size())
                .parallel()
                .mapToObj(number -> Profile.of(watchlist.entry(number)))
                .toList();
        return resolve(profiles, new CandidatePairs(watchlist, profiles).all(progress));
    }

    /** Resolves by the pairs worth comparing. */
    Resolution resolve(List<Profile> profiles, List<CandidatePairs.Pair> pairs) {
        List<Weighed> weighed = surest(profiles, weigh(profiles, pairs));
        List<String> notes = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        Clusters clusters = judged(profiles, merges, notes);
        for (Weighed each : weighed) {
            if (isMistaken(profiles, each)) {
                notes.add(profiles.get(each.pair().one()).id() + " and "
                        + profiles.get(each.pair().other()).id() + " have the " + each.proof()
                        + ", but nothing else in common, so that they were not put together; judge them");
            } else if (clusters.merge(each.pair().one(), each.pair().other())) {
                merges.add(new Merge(
                        profiles.get(each.pair().one()).id(),
                        profiles.get(each.pair().other()).id(),
                        each.centibits(),
                        each.proof().isEmpty() ? "the records agree" : each.proof()));
            }
        }
        List<List<String>> members = clusters.groups().stream()
                .map(group ->
                        group.stream().map(number -> profiles.get(number).id()).toList())
                .toList();
        return new Resolution(ids.name(members), merges, notes);
    }

    private static List<Weighed> weigh(List<Profile> profiles, List<CandidatePairs.Pair> pairs) {
        ThreadLocal<PairComparison> comparisons = ThreadLocal.withInitial(PairComparison::new);
        return pairs.parallelStream()
                .map(pair -> weigh(comparisons.get(), profiles, pair))
                .toList();
    }

    /** Keeps the pairs that are one by themselves or by what the sure ones tell of their regimes; the surest first. */
    private static List<Weighed> surest(List<Profile> profiles, List<Weighed> weighed) {
        RegimeAffinity affinity = new RegimeAffinity();
        ShipRegimes ships = new ShipRegimes(profiles);
        weighed.stream()
                .filter(each -> each.lasting() || each.centibits() >= SURE)
                .forEach(each -> affinity.learn(
                        profiles.get(each.pair().one()),
                        profiles.get(each.pair().other())));
        return weighed.stream()
                .map(each -> each.with(affinity.centibits(
                        profiles.get(each.pair().one()),
                        profiles.get(each.pair().other()))))
                .filter(each -> each.lasting() || each.centibits() >= least(profiles, ships, each))
                .sorted(Comparator.comparing((Weighed each) -> !each.lasting())
                        .thenComparing(
                                Comparator.comparingInt(Weighed::centibits).reversed())
                        .thenComparingInt(each -> each.pair().one())
                        .thenComparingInt(each -> each.pair().other()))
                .toList();
    }

    private static boolean isMistaken(List<Profile> profiles, Weighed each) {
        Profile one = profiles.get(each.pair().one());
        Profile other = profiles.get(each.pair().other());
        return each.lasting() && !one.isProvedBy(other, each.centibits());
    }

    private static int least(List<Profile> profiles, ShipRegimes ships, Weighed weighed) {
        if (!weighed.proof().isEmpty()) {
            return SAME_WITH_NUMBER;
        }
        Profile one = profiles.get(weighed.pair().one());
        Profile other = profiles.get(weighed.pair().other());
        if (one.entry().kind() != PartyKind.VESSEL) {
            return SAME;
        }
        if (ships.areOne(one, other)) {
            return SAME_SHIP_OF_REGIME;
        }
        return one.hasNameOfOneWord() || other.hasNameOfOneWord() ? SAME_SHIP : SAME;
    }

    private static Weighed weigh(PairComparison comparison, List<Profile> profiles, CandidatePairs.Pair pair) {
        Profile one = profiles.get(pair.one());
        Profile other = profiles.get(pair.other());
        Set<String> lasting = shared(one.numbers().lasting(), other.numbers().lasting());
        Set<String> others = shared(one.numbers().others(), other.numbers().others());
        String proof = lasting.isEmpty() ? first(others) : first(lasting);
        return new Weighed(
                pair, comparison.centibits(one, other), proof.isEmpty() ? "" : "same " + proof, !lasting.isEmpty());
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private static String first(Set<String> texts) {
        return texts.stream().sorted().findFirst().orElse("");
    }

    /** The engine's evidence for two entries being one subject, in hundredths of a bit; regimes and numbers apart. */
    public static int evidence(ListedParty one, ListedParty other) {
        return new PairComparison().centibits(Profile.of(one), Profile.of(other));
    }

    private Clusters judged(List<Profile> profiles, List<Merge> merges, List<String> notes) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            numbers.put(profiles.get(i).id(), i);
        }
        Set<CandidatePairs.Pair> apart = new HashSet<>();
        List<CandidatePairs.Pair> together = new ArrayList<>();
        for (Judgement judgement : judgements) {
            Integer one = numbers.get(judgement.one());
            Integer other = numbers.get(judgement.other());
            if (one == null || other == null) {
                notes.add("the judgement on " + judgement.one() + " and " + judgement.other() + " rests: "
                        + (one == null ? judgement.one() : judgement.other()) + " is on no list now");
            } else if (judgement.same()) {
                together.add(CandidatePairs.Pair.of(one, other));
                merges.add(
                        new Merge(judgement.one(), judgement.other(), 0, "judged by a person: " + judgement.reason()));
            } else {
                apart.add(CandidatePairs.Pair.of(one, other));
            }
        }
        Clusters clusters = new Clusters(profiles, apart);
        together.forEach(pair -> clusters.force(pair.one(), pair.other()));
        return clusters;
    }
}
